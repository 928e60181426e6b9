// SPDX-License-Identifier: Apache-2.0
package org.arabictext.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.arabictext.cli.Main;
import org.arabictext.core.Tokenizer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/**
 * The page of {@code analyze --format html} in a real browser. What it looks like is left in {@code
 * target/explain-page}; with {@code -Dpictures.update=true} also in {@code docs/pictures}.
 */
class ExplainPageTest {

  private static final Path NEWS = Path.of("../examples/corpus/news.txt");
  private static final Path SHOTS = Path.of("target/explain-page");

  @TempDir static Path folder;

  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = new Browser(folder.resolve("profile"), "--lang=en", "--accept-lang=en");
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void desktop() {
    browser.screen(1280, 900, false);
  }

  private static Path page(String name, String... inputs) throws IOException {
    String[] args = new String[inputs.length + 3];
    System.arraycopy(new String[] {"analyze", "--format", "html"}, 0, args, 0, 3);
    System.arraycopy(inputs, 0, args, 3, inputs.length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream err =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    assertThat(Main.run(args, InputStream.nullInputStream(), out, err)).isZero();
    return Files.write(folder.resolve(name), out.toByteArray());
  }

  private static void load(Path page) {
    browser.console();
    browser.driver().get(page.toUri().toString());
    assertThat(browser.console()).isEmpty();
  }

  private static void loadText(String text) throws IOException {
    load(page("page.html", Files.writeString(folder.resolve("text.txt"), text).toString()));
  }

  private static WebElement word(String text) {
    return browser
        .driver()
        .findElement(By.xpath("//section[contains(@class,'doc')]//b[text()='" + text + "']"));
  }

  private static WebElement id(String id) {
    return browser.driver().findElement(By.id(id));
  }

  private static List<String> texts(String selector) {
    return browser.driver().findElements(By.cssSelector(selector)).stream()
        .map(WebElement::getText)
        .toList();
  }

  private static long shown(String selector) {
    return browser.driver().findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .count();
  }

  @Test
  void aTextLooksAsItDoesWithoutColours() throws IOException {
    loadText("قرأت كتاب New York Times أمس، بسعر 12.5 دولار.");
    Rectangle first = word("قرأت").getRect();
    assertThat(word("كتاب").getRect().getX()).isLessThan(first.getX());
    assertThat(word("New").getRect().getX()).isLessThan(word("York").getRect().getX());
    assertThat(word("York").getRect().getX()).isLessThan(word("Times").getRect().getX());
    assertThat(word("أمس").getRect().getX()).isLessThan(word("New").getRect().getX());
    assertThat(word("قرأت").getCssValue("color")).isNotEqualTo(word("12.5").getCssValue("color"));
    assertThat(word("New").getCssValue("color")).isNotEqualTo(word("12.5").getCssValue("color"));
  }

  @Test
  void aTapTellsTheStepsOfAWord() throws IOException {
    loadText("قرأ الكُتُبَ\nوللكتاب New فائدة، والكتب كثيرة");
    word("الكُتُبَ").click();
    WebElement panel = id("panel");
    assertThat(panel.getText())
        .contains("الكُتُبَ")
        .contains("removed U+064F ARABIC DAMMA")
        .contains("removed U+064E ARABIC FATHA")
        .contains("definite article", "4–12", "light10", "snowball");
    assertThat(texts("#panel .stem")).containsExactly("كتاب");
    assertThat(texts("#panel .mates").get(0)).contains("وللكتاب (1)", "والكتب (1)");
    assertThat(texts("b.mate")).containsExactly("الكُتُبَ", "وللكتاب", "والكتب");
    word("وللكتاب").click();
    assertThat(panel.getText()).contains("conjunction", "preposition", "13–20");
    browser.driver().findElement(By.cssSelector(".doc")).sendKeys(Keys.ARROW_LEFT);
    assertThat(texts("b.pick")).containsExactly("New");
    assertThat(panel.getText()).contains("latin", "21–24");
    browser.driver().findElement(By.cssSelector(".doc")).sendKeys(Keys.ESCAPE);
    assertThat(texts("b.pick")).isEmpty();
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void aPointerOverAWordTellsItsSteps() throws IOException {
    loadText("والمدارس بعيدة");
    new Actions(browser.driver()).moveToElement(word("والمدارس")).perform();
    assertThat(texts("#panel .stem")).containsExactly("مدرسة");
    new Actions(browser.driver()).moveToElement(word("بعيدة")).perform();
    assertThat(texts("#panel h3")).containsExactly("بعيدة");
  }

  @Test
  void thePageSpeaksTwoLanguages() throws IOException {
    loadText("الكتاب جديد");
    assertThat(texts("h2")).contains("Most frequent stems");
    word("الكتاب").click();
    id("language").click();
    assertThat(texts("h2")).contains("أكثر الجذوع ورودًا");
    assertThat(texts("#panel dt")).contains("الجذع", "النوع");
    assertThat(browser.driver().findElement(By.tagName("html")).getDomAttribute("dir"))
        .isEqualTo("rtl");
    WebElement row = browser.driver().findElement(By.cssSelector(".frequent tbody tr"));
    int stem = row.findElement(By.cssSelector("th")).getRect().getX();
    assertThat(row.findElement(By.cssSelector(".forms")).getRect().getX()).isLessThan(stem);
  }

  @Test
  void typesAndColumnsCanBeChosen() throws IOException {
    load(page("news.html", NEWS.toString()));
    id("legend").findElement(By.cssSelector("[data-type=date]")).click();
    assertThat(word("الرياح").getCssValue("opacity")).isEqualTo("0.2");
    assertThat(word("١٢/٣/٢٠٢٤").getCssValue("opacity")).isEqualTo("1");
    id("find").sendKeys("رياح");
    assertThat(texts("#compare td:first-child")).allMatch(w -> w.contains("رياح")).isNotEmpty();
    long columns = shown(".compare thead th");
    browser.driver().findElements(By.cssSelector("#choose input")).get(1).click();
    assertThat(shown(".compare thead th")).isEqualTo(columns - 1);
    WebElement place = browser.driver().findElement(By.cssSelector(".report a"));
    int at = Integer.parseInt(place.getText());
    place.click();
    String[] span = browser.driver().findElement(By.cssSelector("#panel bdi")).getText().split("–");
    assertThat(at).isBetween(Integer.parseInt(span[0]), Integer.parseInt(span[1]) - 1);
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void nothingOfATextRuns() throws IOException {
    loadText("قال <script>document.title='x'</script><img src=x onerror=alert(1)> & \"نعم\"");
    assertThat(browser.driver().getTitle()).endsWith("text.txt");
    assertThat(browser.driver().findElements(By.tagName("img"))).isEmpty();
    assertThat(texts(".doc p").get(0)).contains("<script>document.title='x'</script><img src=x");
  }

  @Test
  void aPhoneShowsEverythingInItsWidth() throws IOException {
    browser.screen(390, 844, true);
    load(page("news.html", NEWS.toString()));
    picture("phone");
    Number width = (Number) browser.run("return document.documentElement.scrollWidth");
    assertThat(width.intValue()).isEqualTo(390);
    WebElement word = word("المراقبون");
    word.click();
    Rectangle panel = id("panel").getRect();
    assertThat(panel.getWidth()).isEqualTo(390);
    Number top = (Number) browser.run("return arguments[0].getBoundingClientRect().top", word);
    Number edge =
        (Number) browser.run("return arguments[0].getBoundingClientRect().top", id("panel"));
    assertThat(top.intValue()).isBetween(0, edge.intValue() - 20);
    picture("phone-word");
    id("close").click();
    assertThat(id("panel").isDisplayed()).isFalse();
    for (String part : List.of("stems", "stemmers", "changes", "report")) {
      browser.run("document.getElementById(arguments[0]).scrollIntoView()", part);
      picture("phone-" + part);
    }
  }

  @Test
  void picturesOfTheDesktop() throws IOException {
    load(page("news.html", NEWS.toString()));
    word("وسيبدأ").click();
    browser.run("scrollTo(0,0)");
    picture("desktop");
    if (Boolean.getBoolean("pictures.update")) {
      browser.screen(1120, 640, false);
      browser.picture(Path.of("../docs/pictures/explain-page.png"));
      browser.screen(1280, 900, false);
    }
    for (String part : List.of("stems", "stemmers", "changes", "report")) {
      browser.run("document.getElementById(arguments[0]).scrollIntoView()", part);
      picture("desktop-" + part);
    }
    id("language").click();
    browser.run("scrollTo(0,0)");
    picture("desktop-arabic");
  }

  @Test
  void thePrintedPageHasTextAndTablesAndNoTools() throws IOException {
    load(page("news.html", NEWS.toString()));
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    try {
      assertThat(id("panel").isDisplayed()).isFalse();
      assertThat(id("find").isDisplayed()).isFalse();
      assertThat(word("الرياح").isDisplayed()).isTrue();
      assertThat(browser.driver().findElement(By.cssSelector(".frequent")).isDisplayed()).isTrue();
      Object pdf =
          browser
              .driver()
              .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
              .get("data");
      Files.createDirectories(SHOTS);
      byte[] bytes = Base64.getDecoder().decode(String.valueOf(pdf));
      assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
      Files.write(SHOTS.resolve("print.pdf"), bytes);
    } finally {
      browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
  }

  @Test
  void aMegabyteOfTextCanBeReadAndTapped() throws IOException {
    String news = Files.readString(NEWS);
    StringBuilder text = new StringBuilder();
    while (text.toString().getBytes(StandardCharsets.UTF_8).length < 1_000_000) {
      text.append(news.repeat(20));
    }
    long tokens = Tokenizer.standard().tokenize(text).size();
    loadText(text.toString());
    assertThat(browser.run("return document.querySelectorAll('.doc b').length")).isEqualTo(tokens);
    browser.run("scrollTo(0,document.body.scrollHeight/2)");
    browser.driver().findElement(By.xpath("(//p[b])[last()]/b[1]")).click();
    assertThat(texts("#panel h3")).isNotEmpty();
    assertThat(texts("b.pick")).hasSize(1);
    assertThat(browser.console()).isEmpty();
  }

  private static void picture(String name) throws IOException {
    browser.picture(SHOTS.resolve(name + ".png"));
  }
}
