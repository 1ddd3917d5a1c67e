package org.encours.risk.domain.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.encours.risk.domain.assessment.Assessment;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.credit.CreditPolicies;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.credit.Hold;

/** What there is to decide on a day, most money first. */
public record Agenda(List<Item> items) {

  /** Why a debtor is on it. */
  public enum Subject {
    ON_HOLD,
    WARNING,
    LIMIT_ENDS,
    COVER_ENDS,
    BETTER_TERMS
  }

  /**
   * @param number by which a decision names it
   */
  public record Item(int number, String debtor, Subject subject, String text, Snapshot snapshot) {}

  /** A decision about to lapse is looked at this many days before. */
  private static final int AHEAD_DAYS = 30;

  public Agenda {
    items = List.copyOf(items);
  }

  /**
   * From files that were assessed at least once.
   *
   * @param policies what debtors go by
   */
  public static Agenda of(List<DebtorFile> files, CreditPolicies policies, LocalDate on) {
    List<Item> found = new ArrayList<>();
    files.stream()
        .filter(file -> file.last().isPresent())
        .forEach(file -> found.addAll(about(file, policies.of(file.kind(), file.country()), on)));
    found.sort(Comparator.comparing((Item item) -> item.snapshot().exposure().amount()).reversed());
    List<Item> numbered = new ArrayList<>();
    for (Item item : found) {
      numbered.add(
          new Item(
              numbered.size() + 1, item.debtor(), item.subject(), item.text(), item.snapshot()));
    }
    return new Agenda(numbered);
  }

  private static List<Item> about(DebtorFile file, CreditPolicy policy, LocalDate on) {
    Assessment last = file.last().orElseThrow();
    List<Item> items = new ArrayList<>();
    file.hold()
        .map(Agenda::words)
        .ifPresent(text -> items.add(item(file, last, Subject.ON_HOLD, text)));
    if (file.hold().isEmpty() && !file.standing().isEmpty()) {
      String kinds = String.join(", ", file.standing().stream().map(Enum::name).sorted().toList());
      items.add(item(file, last, Subject.WARNING, "warned of: " + kinds));
    }
    file.given()
        .override()
        .filter(limit -> endsSoon(limit.until(), on))
        .map(
            limit ->
                "its limit of %s ends on %s: %s"
                    .formatted(limit.limit(), limit.until(), limit.reason()))
        .ifPresent(text -> items.add(item(file, last, Subject.LIMIT_ENDS, text)));
    file.given()
        .cover()
        .filter(cover -> endsSoon(cover.until(), on))
        .map(
            cover ->
                "the cover of %s by %s ends on %s"
                    .formatted(cover.limit(), cover.insurer(), cover.until()))
        .ifPresent(text -> items.add(item(file, last, Subject.COVER_ENDS, text)));
    Proposal.higherLimit(file, policy)
        .flatMap(better -> better.limit().map(limit -> "a limit of " + limit + ": " + better.why()))
        .ifPresent(text -> items.add(item(file, last, Subject.BETTER_TERMS, text)));
    return items;
  }

  private static String words(Hold hold) {
    return "on hold since %s: %s".formatted(hold.since(), hold.reason());
  }

  private static boolean endsSoon(LocalDate until, LocalDate on) {
    return !until.isBefore(on) && !until.isAfter(on.plusDays(AHEAD_DAYS));
  }

  private static Item item(DebtorFile file, Assessment last, Subject subject, String text) {
    return new Item(0, file.reference(), subject, text, Snapshot.of(last));
  }
}
