package org.encours.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.encours.local.Service;
import org.encours.local.Stack;
import picocli.CommandLine.Help.Ansi;

/** Where to look next, with things that are there to be looked at. */
final class Pointers {

  private static final String TOKEN = "./encours token controller --creditor acme-be";

  private final Stack stack;
  private final List<Company> companies;

  Pointers(Stack stack, List<Company> companies) {
    this.stack = stack;
    this.companies = companies;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(Ansi.AUTO.string("\n@|bold,underline Look around|@\n"));
    line(text, "try every operation", stack.of(Service.INVOICE) + "/q/swagger-ui");
    line(text, "the reminders as sent", stack.mailbox().toString());
    line(text, "a token for it", TOKEN);
    Company company = companies.getFirst();
    first(
        company,
        Service.DUNNING,
        "/v1/reminders?limit=1",
        "a letter",
        "/v1/reminders/%s/document",
        "letter.pdf",
        text);
    first(
        company,
        Service.COLLECTIONS,
        "/v1/cases?limit=1",
        "a case's dossier",
        "/v1/cases/%s/dossier",
        "dossier.zip",
        text);
    line(text, "stop it, keeping the data", "./encours down");
    return text.toString();
  }

  private void first(
      Company company,
      Service service,
      String list,
      String label,
      String path,
      String file,
      StringBuilder text) {
    JsonNode items = company.controller.get(service, list).path("items");
    if (!items.isEmpty()) {
      String id = items.path(0).path("id").asText();
      // A browser would be refused: what is a creditor's is only shown to who has a token.
      line(
          text,
          label,
          "curl -sH \"Authorization: Bearer $(%s)\" -o %s \\%n    %s%s"
              .formatted(TOKEN, file, stack.of(service), path.formatted(id)));
    }
  }

  private static void line(StringBuilder text, String label, String where) {
    text.append("  %-28s%s%n".formatted(label, where));
  }
}
