// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.razorvine.pickle.IObjectConstructor;
import net.razorvine.pickle.Unpickler;
import org.apache.spark.SparkConf;
import org.apache.spark.api.python.Py4JServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What PySpark does, without Python: the gateway that it starts, the calls that it sends over a
 * socket to make a session and ask it, and the pickled rows that it reads. Nothing of ours is
 * called by name but the extension, in the configuration.
 */
class PythonGatewayTest {

  private static Py4JServer server;
  private static Gateway gateway;
  private static String session;

  @BeforeAll
  static void start() throws IOException {
    server = new Py4JServer(new SparkConf(false));
    server.start();
    gateway = new Gateway(server.getListeningPort(), server.secret());
    String conf = gateway.make("org.apache.spark.SparkConf", "bFalse");
    for (String setting :
        List.of(
            "spark.master=local[1]",
            "spark.app.name=python",
            "spark.ui.enabled=false",
            "spark.driver.bindAddress=127.0.0.1",
            "spark.driver.host=127.0.0.1",
            "spark.sql.warehouse.dir=target/warehouse",
            "spark.sql.extensions=org.arabictext.spark.ArabicTextExtensions")) {
      int equals = setting.indexOf('=');
      gateway.call(
          conf, "set", "s" + setting.substring(0, equals), "s" + setting.substring(equals + 1));
    }
    String context = gateway.make("org.apache.spark.api.java.JavaSparkContext", "r" + conf);
    session =
        gateway.make(
            "org.apache.spark.sql.classic.SparkSession",
            "r" + gateway.call(context, "sc"),
            "r" + gateway.make("java.util.HashMap"));
  }

  @AfterAll
  static void stop() throws IOException {
    gateway.call(session, "stop");
    gateway.socket.close();
    server.shutdown();
  }

  private static String sql(String query) throws IOException {
    return gateway.call(session, "sql", "s" + query);
  }

  @Test
  void functionsAreThereAndTheirRowsArePickled() throws IOException {
    String frame =
        sql(
            "SELECT ar_normalize('أحمد'), ar_terms('في المكتبةِ الكبيرة', 'search', 'light10'),"
                + " ar_tokens('😀 قلم', 'code-points'), ar_share('abc قلم'), ar_stem(null),"
                + " ar_stem(array('والكتاب', null), 'light10'), ar_sentences('نعم. لا.'),"
                + " ar_inspect('كتــاب').language");
    assertThat(gateway.rows(frame).toString())
        .isEqualTo(
            "[[احمد, [مكتب, كبير], [[😀, emoji, 0, 1], [قلم, arabic, 2, 5]], 0.5, null,"
                + " [كتاب], [[نعم., 0, 4], [لا., 5, 8]], arabic]]");
  }

  @Test
  void aFrameTakesThemAsExpressions() throws IOException {
    String frame = sql("SELECT explode(array('والكتاب', 'cat', null)) AS body");
    String expressions = gateway.make("java.util.ArrayList");
    gateway.call(expressions, "add", "sar_normalize(body, 'clean') AS body");
    gateway.call(expressions, "add", "sar_terms(body) AS terms");
    String all =
        gateway.call("z:org.apache.spark.api.python.PythonUtils", "toSeq", "r" + expressions);
    String selected = gateway.call(frame, "selectExpr", "r" + all);
    String arabic = gateway.call(selected, "filter", "sar_share(body) > 0.5");
    assertThat(gateway.rows(arabic)).hasToString("[[والكتاب, [كتاب]]]");
  }

  @Test
  void aBadOptionIsAnErrorThatPythonCanShow() throws IOException {
    String answer = gateway.ask("c", session, "sql", "sSELECT ar_normalize('x', 'serch')");
    assertThat(answer).startsWith("xr");
    String problem = answer.substring(2);
    assertThat(gateway.call(gateway.call(problem, "getClass"), "getName"))
        .isEqualTo("org.apache.spark.sql.AnalysisException");
    assertThat(gateway.call(problem, "getMessage"))
        .startsWith("ar_normalize: unknown policy: serch; known: search, clean");
  }

  /** The text protocol of Py4J: a command, its arguments with their types, and an answer a line. */
  private static final class Gateway {

    private final Socket socket;
    private final BufferedReader in;

    Gateway(int port, String secret) throws IOException {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      socket.getOutputStream().write(("A\n" + secret + "\n").getBytes(UTF_8));
      assertThat(in.readLine()).isEqualTo("!yv");
    }

    String ask(String... command) throws IOException {
      socket.getOutputStream().write((String.join("\n", command) + "\ne\n").getBytes(UTF_8));
      String answer = in.readLine();
      assertThat(answer).startsWith("!");
      return answer.substring(1);
    }

    /** Returns the value, or the name of the object, without its type. */
    private String succeed(String... command) throws IOException {
      String answer = ask(command);
      assertThat(answer).as(String.join(" ", command)).startsWith("y");
      return answer.substring(Math.min(2, answer.length()));
    }

    String make(String type, String... arguments) throws IOException {
      return succeed(command("i", List.of(type), arguments));
    }

    String call(String target, String method, String... arguments) throws IOException {
      return succeed(command("c", List.of(target, method), arguments));
    }

    private static String[] command(String kind, List<String> what, String... arguments) {
      List<String> all = new ArrayList<>(List.of(kind));
      all.addAll(what);
      all.addAll(List.of(arguments));
      return all.toArray(String[]::new);
    }

    /** Reads the rows of a frame from the socket that they are served at. */
    List<Object> rows(String frame) throws IOException {
      String served = call(frame, "collectToPython");
      int port = Integer.parseInt(succeed("a", "g", served, "i0"));
      byte[] secret = succeed("a", "g", served, "i1").getBytes(UTF_8);
      List<Object> rows = new ArrayList<>();
      try (Socket source = new Socket(InetAddress.getLoopbackAddress(), port);
          DataInputStream from = new DataInputStream(source.getInputStream());
          DataOutputStream to = new DataOutputStream(source.getOutputStream())) {
        to.writeInt(secret.length);
        to.write(secret);
        assertThat(new String(from.readNBytes(from.readInt()), UTF_8)).isEqualTo("ok");
        while (true) {
          Object batch = new Unpickler().loads(from.readNBytes(from.readInt()));
          rows.addAll(batch instanceof Object[] some ? Arrays.asList(some) : (List<?>) batch);
        }
      } catch (EOFException end) {
        return rows;
      }
    }

    static {
      // what pyspark.sql.types would make of a schema and of a row
      IObjectConstructor schema = arguments -> arguments[0];
      IObjectConstructor row = values -> Arrays.asList(values);
      IObjectConstructor maker = arguments -> row;
      Unpickler.registerConstructor("pyspark.sql.types", "_parse_datatype_json_string", schema);
      Unpickler.registerConstructor("pyspark.sql.types", "_create_row_inbound_converter", maker);
    }
  }
}
