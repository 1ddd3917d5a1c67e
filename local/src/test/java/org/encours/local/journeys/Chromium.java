package org.encours.local.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, without a window and without calls home. */
final class Chromium implements AutoCloseable {

  private static final List<String> QUIET =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Where it is installed, if it is: package {@code chromium} of Debian. */
  static Optional<Path> program() {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(folder -> Stream.of("chromium", "chromium-browser").map(Path.of(folder)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * @param addresses which address really serves another one, for example {@code localhost:8081} by
   *     {@code 127.0.0.1:43210}; the page sees the former, as a user would
   */
  static Chromium start(Path program, Map<String, String> addresses) {
    List<String> arguments = new ArrayList<>(QUIET);
    arguments.add(
        "--host-resolver-rules="
            + String.join(
                ",",
                addresses.entrySet().stream()
                    .map(entry -> "MAP " + entry.getKey() + " " + entry.getValue())
                    .toList()));
    Playwright playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(
        playwright,
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(program)
                    .setHeadless(true)
                    .setArgs(arguments)));
  }

  Page page(int width, int height) {
    return browser.newPage(new Browser.NewPageOptions().setViewportSize(width, height));
  }

  /** A page of a person who reads that language, with or without scripts. */
  Page page(int width, int height, String language, boolean scripts) {
    return browser.newPage(
        new Browser.NewPageOptions()
            .setViewportSize(width, height)
            .setLocale(language)
            .setJavaScriptEnabled(scripts));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
