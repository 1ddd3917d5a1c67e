package org.encours.local.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.encours.local.Service;
import org.encours.local.Stack;
import org.encours.testkit.Timeouts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A person tries the services from one page of a real browser. */
@Journey
class SwaggerUiIT {

  private static final String CREDITOR = "acme-be";
  private static final Path SCREENSHOT = Path.of("target", "swagger-ui.png");

  @Test
  void onePageOffersAllFourServices(Stack stack) {
    try (Chromium chromium = chromium(stack)) {
      Page page = open(chromium);
      for (Service service : Service.values()) {
        choose(page, service);
        assertThat(page.locator(".opblock").first()).isVisible();
      }
    }
  }

  @Test
  void aTokenIsEnoughToPostTheInvoiceThatThePageShowsAsItsExample(Stack stack) {
    try (Chromium chromium = chromium(stack)) {
      Page page = open(chromium);
      choose(page, Service.INVOICE);
      authorize(page, stack.token("erp", CREDITOR, null));

      Locator operation = operation(page, "/v1/invoices");
      button(operation, "Try it out").click();
      operation.locator("select.content-type").first().selectOption("application/json");
      assertThat(operation.locator("textarea").first()).containsText("DUPONT");
      button(operation, "Execute").click();

      Locator answer = operation.locator(".live-responses-table");
      assertThat(answer.locator(".response .response-col_status")).containsText("201");
      assertThat(answer).containsText("\"status\": \"OPEN\"");
      answer.scrollIntoViewIfNeeded();
      page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOT));
    }
  }

  @BeforeAll
  static void bePatient() {
    PlaywrightAssertions.setDefaultAssertionTimeout(Timeouts.LONG.toMillis());
  }

  private static Chromium chromium(Stack stack) {
    var program = Chromium.program();
    assumeTrue(program.isPresent(), "no chromium on the PATH (Debian: apt-get install chromium)");
    return Chromium.start(program.get(), addresses(stack));
  }

  private static Page open(Chromium chromium) {
    Page page = chromium.page(1280, 1600);
    page.setDefaultTimeout(Timeouts.LONG.toMillis());
    page.navigate("http://localhost:8081/q/swagger-ui");
    page.locator(".opblock").first().waitFor();
    return page;
  }

  private static void choose(Page page, Service service) {
    page.locator("select#select").selectOption(service.id());
    assertThat(page.locator(".info .title")).containsText(service.id());
  }

  private static Locator operation(Page page, String path) {
    Locator operation =
        page.locator(
            ".opblock-post",
            new Page.LocatorOptions().setHas(page.locator("[data-path='" + path + "']")));
    operation.locator(".opblock-summary").click();
    return operation;
  }

  private static Locator button(Locator within, String name) {
    return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
  }

  private static void authorize(Page page, String token) {
    page.locator("button.authorize").first().click();
    page.locator(".auth-container input").fill(token);
    page.locator(".auth-btn-wrapper button[type=submit]").click();
    page.locator(".auth-btn-wrapper button.btn-done").click();
    page.locator(".dialog-ux")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
  }

  /** The page names the usual ports; this stack listens on free ones. */
  private static Map<String, String> addresses(Stack stack) {
    Map<String, String> addresses = new LinkedHashMap<>();
    for (Service service : Service.values()) {
      URI real = stack.of(service);
      addresses.put("localhost:" + service.standardPort(), "127.0.0.1:" + real.getPort());
    }
    return addresses;
  }
}
