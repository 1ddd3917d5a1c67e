package org.encours.collections.domain.dossier;

import org.encours.collections.domain.cases.TimelineEntry;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.party.Address;
import org.encours.kernel.Money;

/** The first page, for a reader with a browser: who owes whom what, and what was done about it. */
final class Index {

  private Index() {}

  static Exhibit of(DossierFile file) {
    var collectionCase = file.collectionCase();
    StringBuilder html = new StringBuilder();
    html.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Dossier ");
    html.append(collectionCase.id().value());
    html.append(
        "</title><style>body{font:14px sans-serif;margin:2em}table{border-collapse:collapse}");
    html.append(
        "td,th{border:1px solid #999;padding:.3em .6em;text-align:left}</style></head><body>\n");
    html.append("<h1>Collection dossier</h1>\n<table>");
    row(html, "Case", collectionCase.id().value());
    row(html, "As of", file.asOf());
    row(html, "Creditor", file.creditor().name());
    row(html, "Enterprise number", file.creditor().enterpriseNumber());
    row(html, "Address", address(file.creditor().address()));
    row(html, "Debtor", file.debtor().name());
    row(html, "Customer number", collectionCase.debtorReference());
    row(html, "Enterprise number", file.debtor().enterpriseNumber());
    row(html, "Address", address(file.debtor().address()));
    row(html, "Claimed", collectionCase.account().claimed());
    row(html, "Recovered", file.recovered());
    row(html, "Waived", file.waived());
    row(html, "Open", file.open());
    html.append("</table>\n<h2>Claims</h2>\n<table><tr><th>Invoice</th><th>Due</th>");
    html.append("<th>Principal</th><th>Charges</th><th>Total</th></tr>");
    for (Claim claim : collectionCase.claims()) {
      row(html, claim.number(), claim.dueDate(), claim.principal(), claim.charges(), claim.total());
    }
    html.append("</table>\n<h2>What was done</h2>\n<table>");
    for (TimelineEntry entry : file.timeline()) {
      row(html, entry.on(), entry.by(), entry.kind(), entry.text());
    }
    html.append("</table>\n<p>Details are in the tables beside this page. ");
    html.append("<code>sha256sum -c MANIFEST.sha256</code> checks every file; each line of ");
    html.append("timeline.tsv carries a hash over itself and the line before.</p></body></html>\n");
    return new Exhibit("index.html", html.toString());
  }

  private static void row(StringBuilder html, Object... cells) {
    html.append("<tr>");
    for (Object cell : cells) {
      html.append("<td>").append(safe(cell)).append("</td>");
    }
    html.append("</tr>\n");
  }

  private static String address(Address address) {
    return address == null
        ? ""
        : address.street()
            + ", "
            + address.postalCode()
            + " "
            + address.city()
            + ", "
            + address.country();
  }

  private static String safe(Object cell) {
    return switch (cell) {
      case null -> "";
      case Money money -> money.toString();
      default ->
          cell.toString()
              .replace("&", "&amp;")
              .replace("<", "&lt;")
              .replace(">", "&gt;")
              .replace("\"", "&quot;");
    };
  }
}
