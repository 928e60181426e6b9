// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import picocli.CommandLine;

/** The top of the command: only help, version and the switch for stack traces. */
@CommandLine.Command(
    name = "arabictext",
    description = "Normalizes, tokenizes, stems and explains Arabic text.",
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    versionProvider = ArabicTextCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Input is files or, with none or '-', standard input, in UTF-8.",
      "Exit code: 0 done, 1 bad input data, 2 bad usage."
    })
final class ArabicTextCommand {

  @CommandLine.Option(
      names = "--debug",
      description = "Show a stack trace with an error.",
      scope = CommandLine.ScopeType.INHERIT)
  private boolean debug;

  boolean debug() {
    return debug;
  }

  /** Reads the version that the build wrote. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = ArabicTextCommand.class.getPackage().getImplementationVersion();
      return new String[] {"arabictext " + (version == null ? "(not packaged)" : version)};
    }
  }
}
