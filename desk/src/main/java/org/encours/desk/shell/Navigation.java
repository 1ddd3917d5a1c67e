package org.encours.desk.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The pages that a role works with, and the languages to read them in. */
@RequestScoped
@Named("desk")
public class Navigation {

  /** An entry of the navigation. */
  public record Entry(String key, String path) {}

  private final Session session;

  Navigation(Session session) {
    this.session = session;
  }

  public List<String> getLanguages() {
    return List.of("fr", "nl", "de", "en");
  }

  public List<Entry> getEntries() {
    if (session.isOperator()) {
      return List.of(new Entry("operations", "/operations"));
    }
    Stream<Entry> everyone =
        Stream.of(
            new Entry("today", "/"),
            new Entry("aged", "/aged-balance"),
            new Entry("approvals", "/approvals"),
            new Entry("cases", "/cases"),
            new Entry("committee", "/committee"),
            new Entry("figures", "/figures"),
            new Entry("rules", "/rules"));
    return everyone.toList();
  }
}
