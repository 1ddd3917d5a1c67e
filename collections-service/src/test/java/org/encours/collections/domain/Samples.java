package org.encours.collections.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.encours.collections.domain.agency.Agency;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agency.CollectorKind;
import org.encours.collections.domain.agency.FeeBand;
import org.encours.collections.domain.agency.FeeSchedule;
import org.encours.collections.domain.agency.Licence;
import org.encours.collections.domain.agency.Offer;
import org.encours.collections.domain.agency.Offers;
import org.encours.collections.domain.agency.Tone;
import org.encours.collections.domain.agencywork.AgencyRules;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.HandoffContext;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.Evidence;
import org.encours.collections.domain.claim.InterestPeriod;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.claim.InvoiceId;
import org.encours.collections.domain.claim.RateCap;
import org.encours.collections.domain.claim.SentReminder;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.gate.GateFile;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.party.Address;
import org.encours.collections.domain.party.CreditorFile;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.collections.domain.party.DebtorId;
import org.encours.collections.domain.party.DebtorKind;
import org.encours.collections.domain.routing.CollectionPolicy;
import org.encours.collections.domain.routing.HandingOff;
import org.encours.collections.domain.routing.Opening;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;
import org.encours.kernel.WorkingDays;

/** A Belgian creditor with one overdue invoice of 1,000, complete in every paper. */
public final class Samples {

  /** The cap of 2026, and of no other year. */
  public static final RateCap CAP =
      day -> Optional.of(new BigDecimal("10.5")).filter(_ -> day.getYear() == 2026);

  public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  public static final CreditorId ACME = new CreditorId("acme-be");
  public static final DebtorId DEBTOR = new DebtorId(id(1));
  public static final InvoiceId INVOICE = new InvoiceId(id(2));
  public static final AgencyId AGENCY = new AgencyId("recouvra");
  public static final ActionStamp ACT =
      new ActionStamp(TODAY, Instant.parse("2026-06-01T08:00:00Z"), "tester");

  /** Monday to Friday, without the Belgian holidays that the tests come near. */
  public static final WorkingDays DAYS =
      new WorkingDays(
          Set.of(LocalDate.of(2026, 5, 14), LocalDate.of(2026, 11, 11), LocalDate.of(2026, 12, 25))
              ::contains);

  public static final AgencyRules RULES =
      new AgencyRules(
          CollectionPolicy.DEFAULT.pauses(), CollectionPolicy.DEFAULT.contactHours(), DAYS);

  private Samples() {}

  public static UUID id(int number) {
    return new UUID(0x70008000L, number);
  }

  public static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  public static ActionStamp by(String who) {
    return new ActionStamp(TODAY, ACT.at(), who);
  }

  public static ActionStamp on(String date) {
    return new ActionStamp(LocalDate.parse(date), ACT.at(), "tester");
  }

  public static Claim claim() {
    return new Claim(
        INVOICE,
        "2026-1",
        LocalDate.of(2026, 2, 1),
        LocalDate.of(2026, 3, 3),
        eur("1000.00"),
        eur("25.40"),
        List.of(
            new InterestPeriod(
                LocalDate.of(2026, 3, 4),
                LocalDate.of(2026, 6, 1),
                90,
                new BigDecimal("10.3"),
                eur("1000.00"),
                eur("25.40"),
                "law of 2 August 2002, art. 5")),
        eur("40.00"),
        eur("0.00"),
        null,
        false);
  }

  public static InvoiceFile invoice(Evidence.Kind... papers) {
    return new InvoiceFile(
        INVOICE,
        "2026-1",
        DEBTOR,
        LocalDate.of(2026, 2, 1),
        null,
        LocalDate.of(2026, 3, 3),
        eur("1000.00"),
        eur("1000.00"),
        null,
        "Paper",
        List.of(),
        java.util.stream.Stream.of(papers).map(Samples::paper).toList(),
        null);
  }

  public static InvoiceFile complete() {
    return invoice(
        Evidence.Kind.ORDER, Evidence.Kind.DELIVERY_NOTE, Evidence.Kind.PROOF_OF_SENDING);
  }

  public static Evidence paper(Evidence.Kind kind) {
    return new Evidence(
        id(100 + kind.ordinal()), kind, kind + ".pdf", "a".repeat(64), LocalDate.of(2026, 2, 2));
  }

  public static Address address(String country) {
    return new Address("Rue Haute 1", "1000", "Bruxelles", country);
  }

  public static CreditorFile creditor(String country) {
    return new CreditorFile(
        ACME,
        "Acme",
        country,
        "0401234560",
        null,
        null,
        "SME",
        address(country),
        "fr",
        "credit@acme.example",
        "+32 2 555 01 00");
  }

  public static DebtorFile debtor(DebtorKind kind, String country) {
    return new DebtorFile(
        DEBTOR,
        "C-1",
        kind,
        "Van Damme",
        "nl",
        country,
        kind == DebtorKind.CONSUMER ? null : "0888888895",
        null,
        address(country),
        List.of(),
        null);
  }

  public static List<SentReminder> reminders() {
    return List.of(new SentReminder(id(50), "second", "EMAIL", LocalDate.of(2026, 3, 18), null));
  }

  public static GateFile file(InvoiceFile invoice) {
    return file(debtor(DebtorKind.COMPANY, "BE"), claim(), invoice);
  }

  public static GateFile file(DebtorFile debtor, Claim claim, InvoiceFile invoice) {
    return new GateFile(
        Optional.of(creditor("BE")),
        Optional.of(debtor),
        List.of(new GateFile.Item(claim, Optional.ofNullable(invoice), false)),
        null,
        reminders(),
        null,
        null,
        CAP);
  }

  public static Agency agency(String name, String percent) {
    return new Agency(
        new AgencyId(name),
        name,
        Set.of("BE", "FR"),
        Set.of(),
        Set.of(),
        new FeeSchedule(List.of(new FeeBand(null, 0, new BigDecimal(percent))), null),
        null,
        null,
        null,
        null,
        null,
        new Licence(CollectorKind.COLLECTOR, "FPS-2023-0417", "Lille, 2024-03-04"));
  }

  public static Opening opening() {
    return new Opening(
        ACME, DEBTOR, "C-1", new HandoffContext(id(9), "last step", "C", reminders(), null, null));
  }

  /** Opened with 1,065.40 claimed, no route yet. */
  public static CollectionCase opened() {
    return opening().open(new CaseId(id(10)), List.of(claim()), Contest.NONE, ACT).state();
  }

  public static Offer offer() {
    return Offers.of(
        agency(AGENCY.value(), "10"),
        Tone.FIRM,
        creditor("BE"),
        debtor(DebtorKind.COMPANY, "BE"),
        List.of(claim()),
        java.util.Map.of(),
        List.of(),
        TODAY);
  }

  public static Accepted<CollectionCase, CaseEvent> handedOff() {
    return HandingOff.toAgency(opened(), offer(), 90, "best", ACT).orThrow();
  }

  /** In the hands of agency {@link #AGENCY}, for ten percent. */
  public static CollectionCase amicable() {
    return handedOff().state();
  }

  /** The same, owed by a consumer in Belgium. */
  public static CollectionCase consumerCase() {
    Offer offer =
        Offers.of(
            agency(AGENCY.value(), "10"),
            Tone.FIRM,
            creditor("BE"),
            debtor(DebtorKind.CONSUMER, "BE"),
            List.of(claim()),
            java.util.Map.of(),
            List.of(),
            TODAY);
    return HandingOff.toAgency(opened(), offer, 90, "best", ACT).orThrow().state();
  }
}
