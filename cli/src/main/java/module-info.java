// SPDX-License-Identifier: Apache-2.0
/** The arabictext command. */
module org.arabictext.cli {
  requires com.fasterxml.jackson.core;
  requires com.ibm.icu;
  requires info.picocli;
  requires me.tongfei.progressbar;
  requires org.apache.commons.text;
  requires org.arabictext.analysis;
  requires static org.jspecify;

  opens org.arabictext.cli to
      info.picocli;
  opens org.arabictext.cli.io to
      info.picocli;
}
