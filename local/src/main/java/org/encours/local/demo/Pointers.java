package org.encours.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.encours.local.Service;
import org.encours.local.Stack;
import picocli.CommandLine.Help.Ansi;

/** Where to look next, with things that are there to be looked at. */
final class Pointers {

  private static final String TOKEN = "./encours token controller --creditor acme-be";

  private final Stack stack;
  private final List<Company> companies;
  private final LocalDate lastDay;

  /**
   * @param lastDay the last business day that was played
   */
  Pointers(Stack stack, List<Company> companies, LocalDate lastDay) {
    this.stack = stack;
    this.companies = companies;
    this.lastDay = lastDay;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(Ansi.AUTO.string("\n@|bold,underline Look around|@\n"));
    Company company = companies.getFirst();
    line(text, "the desk, once", desk("controller", company));
    line(text, "the committee's, once", desk("committee", company));
    line(text, "try every operation", stack.of(Service.INVOICE) + "/q/swagger-ui");
    line(text, "the reminders as sent", stack.mailbox().toString());
    line(text, "a token for it", TOKEN);
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

  /** As of the last day played: today would find everything late. */
  private String desk(String role, Company company) {
    return stack.deskLink(role, company.id()) + "?asOf=" + lastDay;
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
