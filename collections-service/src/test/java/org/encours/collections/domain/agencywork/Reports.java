package org.encours.collections.domain.agencywork;

import static org.encours.collections.domain.Samples.ACT;
import static org.encours.collections.domain.Samples.AGENCY;
import static org.encours.collections.domain.Samples.RULES;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agencywork.AgencyUpdate.Kind;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;
import org.encours.kernel.Refusal;

/** What agencies report in tests, and the answers. */
public final class Reports {

  private Reports() {}

  public static AgencyUpdate update(Kind kind, String amount, String code) {
    return update(AGENCY, kind, amount, code);
  }

  public static AgencyUpdate update(AgencyId agency, Kind kind, String amount, String code) {
    Money money = amount == null ? null : eur(amount);
    return new AgencyUpdate(
        "u", agency, kind, money, null, null, null, null, "a note", code, List.of(), null, null);
  }

  /**
   * @param at an instant, or null
   */
  public static AgencyUpdate contact(
      String at,
      String code,
      Contacting.Channel channel,
      Contacting.Person reached,
      Contacting.Side by) {
    return new AgencyUpdate(
        "c",
        AGENCY,
        Kind.CONTACTED,
        null,
        null,
        null,
        null,
        null,
        null,
        code,
        List.of(),
        at == null ? null : Instant.parse(at),
        new Contacting(channel, reached, by));
  }

  public static AgencyUpdate promise(String amount, LocalDate dueDate) {
    return new AgencyUpdate(
        "p",
        AGENCY,
        Kind.PROMISE,
        eur(amount),
        null,
        null,
        dueDate,
        null,
        null,
        null,
        List.of(),
        null,
        null);
  }

  public static Accepted<CollectionCase, CaseEvent> report(
      CollectionCase before, AgencyUpdate update) {
    return AgencyWork.report(before, update, id(500), RULES, ACT).orThrow();
  }

  public static Refusal refusal(Decision<CollectionCase, CaseEvent> decision) {
    return ((Decision.Refused<CollectionCase, CaseEvent>) decision).reason();
  }
}
