package org.encours.local.journeys;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.encours.local.Stack;

/** The desk's pages, and the way in. */
record DeskPages(Stack stack, LocalDate asOf) {

  /** Those of people who work on debtors. */
  static List<String> about(String debtor, String invoice) {
    return List.of(
        "/",
        "/debtors/" + debtor,
        "/debtors/" + debtor + "/call",
        "/invoices/" + invoice,
        "/aged-balance",
        "/approvals",
        "/cases",
        "/committee",
        "/figures",
        "/rules",
        "/search?q=Debtor");
  }

  String at(String path) {
    return stack.desk() + path + (path.contains("?") ? "&" : "?") + "asOf=" + asOf;
  }

  /** The link leads on by itself; what comes next waits until it has. */
  void enter(Page page, String role, String creditor) {
    page.navigate(stack.deskLink(role, creditor).toString());
    page.waitForURL(url -> !url.contains("/enter/"));
  }
}
