// SPDX-License-Identifier: Apache-2.0
package org.arabictext.verification;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, where one is installed together with its driver. */
final class Browser implements AutoCloseable {

  private final ChromeDriver driver;

  /**
   * Opens a window.
   *
   * @param profile an empty folder for the files of the browser
   * @param options further arguments of the browser
   */
  Browser(Path profile, String... options) {
    Optional<Path> browser = onPath("chromium", "google-chrome");
    Optional<Path> service = onPath("chromedriver");
    assumeTrue(
        browser.isPresent() && service.isPresent(),
        "no chromium or google-chrome with its chromedriver on the PATH");
    ChromeOptions chrome = new ChromeOptions();
    chrome.setBinary(browser.orElseThrow().toFile());
    chrome.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--user-data-dir=" + profile);
    chrome.addArguments(options);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    chrome.setCapability("goog:loggingPrefs", logs);
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(service.orElseThrow().toFile())
                .usingAnyFreePort()
                .build(),
            chrome);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Runs a script in the page and returns what it returns. */
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Makes the page as wide and high as a screen, whatever the least size of a window is. */
  void screen(int width, int height, boolean mobile) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile));
  }

  /** Writes what the window shows as a PNG file. */
  void picture(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  /** Returns what the console of the page has shown since it was last asked. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }

  private static Optional<Path> onPath(String... names) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
