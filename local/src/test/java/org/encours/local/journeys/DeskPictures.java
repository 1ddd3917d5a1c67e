package org.encours.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.encours.local.Service;
import org.encours.local.Stack;
import org.encours.local.demo.Demo;
import org.encours.local.demo.Rest;
import org.encours.local.demo.Wire;
import org.encours.local.demo.model.Seller;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of the desk that the documents show. It is no test of the build: only {@code
 * ./encours pictures} runs it.
 */
@Journey
class DeskPictures {

  private static final int DAYS = 120;
  private static final Seller SELLER = Seller.BELGIAN.during(DAYS);
  private static final Path FOLDER = Path.of(System.getProperty("encours.pictures", ""));

  @Test
  void everyPageAtTheWidthOfADeskAndOfATelephone(Stack stack) {
    new Demo(stack, System.out).play(new Demo.Size(48, 240, DAYS, 7), false);
    LocalDate today = SELLER.to();
    DeskPages desk = new DeskPages(stack, today);
    try (Chromium chromium = Chromium.start(Chromium.program().orElseThrow(), Map.of())) {
      Page page = chromium.page(1280, 800, "en", false);
      desk.enter(page, "committee", SELLER.id());
      pages(stack, today).forEach((name, path) -> take(page, desk.at(path), name));
      desk.enter(page, "ops", SELLER.id());
      take(page, desk.at("/operations"), "operations");
    }
  }

  private static void take(Page page, String address, String name) {
    for (int width : new int[] {1280, 390}) {
      page.setViewportSize(width, 800);
      assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(FOLDER.resolve(name + "-" + width + ".png"))
              .setClip(0, 0, width, Math.min(2400, height(page)))
              .setFullPage(true));
    }
  }

  private static int height(Page page) {
    return (Integer) page.evaluate("document.documentElement.scrollHeight");
  }

  /** About the debtor that owes most, and one of the cases. */
  private static Map<String, String> pages(Stack stack, LocalDate today) {
    Rest controller = Rest.as("controller", SELLER.id(), stack);
    JsonNode aged =
        controller.get(Service.INVOICE, "/v1/reports/aged-balance?asOf=" + today).path("items");
    String debtor =
        aged.valueStream()
            .max(Comparator.comparing(line -> Wire.amount(line.path("total"))))
            .orElseThrow()
            .path("debtor")
            .asText();
    String invoice =
        controller
            .get(Service.INVOICE, "/v1/invoices?debtor=" + debtor)
            .path("items")
            .valueStream()
            .filter(it -> Wire.amount(it.path("open")).signum() > 0)
            .findFirst()
            .orElseThrow()
            .path("id")
            .asText();
    Map<String, String> pages = new LinkedHashMap<>();
    for (String path : DeskPages.about(debtor, invoice)) {
      pages.put(name(path, debtor, invoice), path);
    }
    JsonNode cases = controller.get(Service.COLLECTIONS, "/v1/cases").path("items");
    if (!cases.isEmpty()) {
      pages.put("case", "/cases/" + cases.path(0).path("id").asText());
    }
    return pages;
  }

  private static String name(String path, String debtor, String invoice) {
    return switch (path.replace(debtor, "X").replace(invoice, "X")) {
      case "/" -> "today";
      case "/debtors/X" -> "debtor";
      case "/debtors/X/call" -> "call";
      case "/invoices/X" -> "invoice";
      case String other -> other.substring(1).replaceAll("\\?.*", "");
    };
  }
}
