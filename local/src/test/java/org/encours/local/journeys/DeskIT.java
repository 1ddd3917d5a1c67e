package org.encours.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.encours.local.Stack;
import org.encours.local.journeys.World.Invoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People work at the desk: a controller, a committee, an operator, in a real browser. */
@Journey
class DeskIT {

  private static final LocalDate DUE = LocalDate.of(2026, 4, 1);
  private static final LocalDate TODAY = DUE.plusDays(20);

  @ParameterizedTest
  @ValueSource(strings = {"fr", "nl", "de", "en"})
  void everyPageCanBeReadInEveryLanguageByEverybody(String language, Stack stack) {
    DeskPages desk = new DeskPages(stack, TODAY);
    try (World world = World.belgian(stack, "desk-" + language);
        Chromium chromium = chromium()) {
      String debtor = world.debtor("DUPONT", "COMPANY");
      Invoice invoice = world.bill(debtor, "2026-001", "1210.00", DUE.minusDays(30), DUE);
      world.live(DUE.plusDays(1), TODAY);
      Page page = chromium.page(1280, 900, language, true);
      desk.enter(page, "committee", world.creditor);
      for (String path : DeskPages.about(debtor, invoice.id())) {
        Response answer = page.navigate(desk.at(path));
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.locator("h1").count()).as(path).isOne();
        // Axe waits for scripts of its own, which the page itself needs none of.
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(path).isEmpty();
      }
      page.setViewportSize(390, 844);
      for (String path : DeskPages.about(debtor, invoice.id())) {
        page.navigate(desk.at(path));
        int width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        assertThat(width).as("width of " + path).isLessThanOrEqualTo(390);
      }
    }
  }

  @Test
  void aControllersMorningNeedsNoScript(Stack stack) {
    DeskPages desk = new DeskPages(stack, TODAY);
    try (World world = World.belgian(stack, "desk-morning");
        Chromium chromium = chromium()) {
      String debtor = world.debtor("DUPONT", "COMPANY");
      Invoice invoice = world.bill(debtor, "2026-001", "1210.00", DUE.minusDays(30), DUE);
      world.live(DUE.plusDays(1), TODAY);
      Page page = chromium.page(1280, 900, "en", false);
      desk.enter(page, "controller", world.creditor);
      page.navigate(desk.at("/debtors/" + debtor));
      assertThat(page.locator("h1").textContent()).isEqualTo("Debtor DUPONT");
      assertThat(page.locator("main").textContent()).contains(invoice.number(), "1,210.00");

      page.navigate(desk.at("/debtors/" + debtor + "/call"));
      page.locator("#reason").selectOption("TEMPORARY_CASH_TROUBLE");
      page.locator("#with").fill("Alice Martin");
      page.locator("#note").fill("Waits for her own customer, will call on Friday");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();

      assertThat(page.locator(".done").textContent()).contains("noted");
      assertThat(page.locator("main").textContent())
          .contains("Waits for her own customer", "Temporary cash trouble");
    }
  }

  @Test
  void whoBringsNoCodeOrAUsedOneStaysOutside(Stack stack) {
    DeskPages desk = new DeskPages(stack, TODAY);
    try (World world = World.belgian(stack, "desk-outside");
        Chromium chromium = chromium()) {
      String link = stack.deskLink("controller", world.creditor).toString();
      Page first = chromium.page(1280, 900, "en", true);
      assertThat(first.navigate(link).status()).isEqualTo(200);
      Page second = chromium.page(1280, 900, "en", true);
      assertThat(second.navigate(link).status()).isEqualTo(410);
      assertThat(second.navigate(desk.at("/aged-balance")).status()).isEqualTo(401);
    }
  }

  @Test
  void anOperatorSeesTheFourServicesAndNoDebtor(Stack stack) {
    DeskPages desk = new DeskPages(stack, TODAY);
    try (World world = World.belgian(stack, "desk-operator");
        Chromium chromium = chromium()) {
      Page page = chromium.page(1280, 900, "en", true);
      desk.enter(page, "ops", world.creditor);
      page.navigate(desk.at("/operations"));
      assertThat(page.locator("tbody tr .tag").allTextContents())
          .isEqualTo(List.of("up", "up", "up", "up"));
      assertThat(page.locator("nav.main li").count()).isOne();
    }
  }

  private static Chromium chromium() {
    var program = Chromium.program();
    assumeTrue(program.isPresent(), "no chromium on the PATH (Debian: apt-get install chromium)");
    return Chromium.start(program.get(), Map.of());
  }
}
