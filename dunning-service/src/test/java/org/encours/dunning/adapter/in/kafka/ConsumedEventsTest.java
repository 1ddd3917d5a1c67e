package org.encours.dunning.adapter.in.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.encours.dunning.domain.claim.Terms;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.platform.json.JsonRules;
import org.encours.testkit.Contracts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of every event that is consumed is read in full, also with fields added later. */
class ConsumedEventsTest {

  /** Reads a message and makes of it everything that the use cases take; nothing may be absent. */
  private interface Reading {
    Stream<Object> read(ObjectMapper json, String example) throws Exception;
  }

  private static final CreditorId ACME = new CreditorId("acme-be");

  private static final Map<String, Reading> CONSUMED =
      Map.ofEntries(
          Map.entry(
              "creditor.changed.v1",
              (json, text) ->
                  Stream.of(
                      json.readValue(text, LedgerMessages.CreditorMessage.class).creditor(ACME))),
          Map.entry("debtor.registered.v1", ConsumedEventsTest::debtor),
          Map.entry("debtor.changed.v1", ConsumedEventsTest::debtor),
          Map.entry(
              "debtor.credit-changed.v1",
              (json, text) -> {
                var it = json.readValue(text, LedgerMessages.CreditMessage.class);
                return Stream.of(it.debtorId(), it.credit());
              }),
          Map.entry(
              "debtor.erased.v1",
              (json, text) -> {
                var it = json.readValue(text, LedgerMessages.ErasedMessage.class);
                return Stream.of(it.debtorId(), it.requestId(), it.erasedOn());
              }),
          Map.entry(
              "invoice.issued.v1",
              (json, text) -> {
                var it = json.readValue(text, LedgerMessages.IssuedMessage.class).receivable();
                return Stream.of(
                    it.invoiceId(), it.number(), it.debtorId(), it.dueDate(), it.open());
              }),
          Map.entry(
              "invoice.payment-allocated.v1",
              (json, text) -> {
                var it = json.readValue(text, LedgerMessages.PaymentMessage.class);
                return Stream.of(it.invoiceId(), it.amount(), it.valueDate(), it.open());
              }),
          Map.entry(
              "invoice.payment-reversed.v1",
              (json, text) -> {
                var it = json.readValue(text, LedgerMessages.ReversalMessage.class);
                return Stream.of(it.invoiceId(), it.amount(), it.reversedOn(), it.open());
              }),
          Map.entry(
              "invoice.settled.v1",
              (json, text) -> {
                var it = json.readValue(text, LedgerMessages.SettledMessage.class);
                return Stream.of(it.invoiceId(), it.settledOn());
              }),
          Map.entry(
              "invoice.credited.v1",
              (json, text) -> {
                var it = json.readValue(text, LedgerMessages.CreditedMessage.class);
                return Stream.of(it.invoiceId(), it.amount(), it.issueDate(), it.open());
              }),
          Map.entry(
              "invoice.disputed.v1",
              (json, text) -> {
                var it = json.readValue(text, LedgerMessages.DisputedMessage.class);
                return Stream.of(it.invoiceId(), it.disputeId(), it.openedOn());
              }),
          Map.entry(
              "invoice.charges-booked.v1",
              (json, text) -> {
                var it = json.readValue(text, ChargeMessages.ChargesBookedMessage.class);
                return charges(it.invoiceId(), it.claimedOn(), it.items());
              }),
          Map.entry(
              "invoice.charges-paid.v1",
              (json, text) -> {
                var it = json.readValue(text, ChargeMessages.ChargesPaidMessage.class);
                return charges(it.invoiceId(), it.valueDate(), it.items());
              }),
          Map.entry(
              "invoice.charges-payment-reversed.v1",
              (json, text) -> {
                var it = json.readValue(text, ChargeMessages.ChargesReversedMessage.class);
                return charges(it.invoiceId(), it.reversedOn(), it.items());
              }),
          Map.entry(
              "invoice.charges-waived.v1",
              (json, text) -> {
                var it = json.readValue(text, ChargeMessages.ChargesWaivedMessage.class);
                return charges(it.invoiceId(), it.waivedOn(), it.items());
              }),
          Map.entry("collections.case-reopened.v1", ConsumedEventsTest::aCase),
          Map.entry(
              "collections.insolvency-noted.v1",
              (json, text) -> {
                var it = json.readValue(text, CollectionsEvents.InsolvencyMessage.class);
                return Stream.of(it.debtorId(), it.notedOn());
              }),
          Map.entry(
              "collections.insolvency-ended.v1",
              (json, text) ->
                  Stream.of(
                      json.readValue(text, CollectionsEvents.InsolvencyEndedMessage.class)
                          .debtorId())),
          Map.entry(
              "invoice.dispute-resolved.v1",
              (json, text) -> {
                var it = json.readValue(text, LedgerMessages.DisputeResolvedMessage.class);
                return Stream.of(it.invoiceId(), it.disputeId(), it.resolvedOn());
              }),
          Map.entry(
              "invoice.written-off.v1",
              (json, text) -> {
                var it = json.readValue(text, LedgerMessages.WrittenOffMessage.class);
                return Stream.of(it.invoiceId(), it.amount(), it.writtenOffOn());
              }),
          Map.entry(
              "invoice.write-off-reversed.v1",
              (json, text) -> {
                var it = json.readValue(text, LedgerMessages.ReversalMessage.class);
                return Stream.of(it.invoiceId(), it.amount(), it.reversedOn(), it.open());
              }),
          Map.entry(
              "risk.debtor-scored.v1",
              (json, text) -> {
                var it = json.readValue(text, RiskEvents.ScoredMessage.class);
                return Stream.of(it.debtorId(), it.grade());
              }),
          Map.entry(
              "risk.early-warning-raised.v1",
              (json, text) -> {
                var it = json.readValue(text, RiskEvents.WarningMessage.class);
                return Stream.of(it.debtorId(), it.kind(), it.raisedOn());
              }),
          Map.entry("collections.case-opened.v1", ConsumedEventsTest::aCase),
          Map.entry("collections.case-handed-off.v1", ConsumedEventsTest::aCase),
          Map.entry("collections.case-recalled.v1", ConsumedEventsTest::aCase),
          Map.entry(
              "collections.case-closed.v1",
              (json, text) -> {
                var it = json.readValue(text, CollectionsEvents.ClosedMessage.class);
                return Stream.concat(
                    it.invoices().stream(), Stream.of(it.caseId(), it.outcome(), it.closedOn()));
              }),
          Map.entry("invoice.assigned.v1", ConsumedEventsTest::assigned),
          Map.entry("invoice.reassigned.v1", ConsumedEventsTest::assigned),
          Map.entry("collections.plan-agreed.v1", ConsumedEventsTest::aCase),
          Map.entry("collections.plan-broken.v1", ConsumedEventsTest::aCase),
          Map.entry(
              "collections.case-refused.v1",
              (json, text) -> {
                var it = json.readValue(text, CollectionsEvents.RefusedMessage.class);
                return Stream.concat(
                    Stream.of(it.caseId(), it.debtorId(), it.invoices(), it.refusedOn()),
                    it.missing().stream().map(CollectionsEvents.MissingField::what));
              }));

  private final ObjectMapper json = mapper();

  @TestFactory
  Stream<DynamicTest> everyExampleIsRead() {
    return CONSUMED.entrySet().stream()
        .flatMap(
            entry ->
                Contracts.examples(entry.getKey()).stream()
                    .map(Contracts::withLaterField)
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                entry.getKey(), () -> assertRead(entry.getValue(), example))));
  }

  /** The example says twelve per cent, and ten per cent with a minimum of 75 euro. */
  @Test
  void theFiguresOfClausesAreRead() throws IOException {
    String full = Contracts.examples("debtor.changed.v1").getFirst();
    assertThat(full).contains("penaltyPercent");

    assertThat(terms(full).interest())
        .contains(new Terms.InterestClause.AtRate(new BigDecimal("12")));
    assertThat(terms(full).penalty())
        .contains(
            new Terms.PenaltyClause.Share(BigDecimal.TEN, Optional.of(Money.of("75.00", "EUR"))));
    String without =
        full.replaceAll(",\\s*\"interestPercent\"[^}]*\"penaltyMinimum\": \\{[^}]*}", "");
    assertThat(without).doesNotContain("Percent");
    assertThat(terms(without).interest()).contains(new Terms.InterestClause.AtStatutoryRate());
    assertThat(terms(without).penalty()).contains(new Terms.PenaltyClause.AtLegalCap());
  }

  private Terms terms(String debtor) throws IOException {
    return json.readValue(debtor, LedgerMessages.DebtorMessage.class).toDebtor().terms();
  }

  @Test
  void theCanvasListsEveryEventThatIsRead() throws IOException {
    String canvas = Files.readString(Path.of("README.md"));
    String in = canvas.substring(canvas.indexOf("## Events in"), canvas.indexOf("## Timers"));

    Stream<String> listed =
        Pattern.compile("`([a-z.-]+\\.v1)`").matcher(in).results().map(found -> found.group(1));
    assertThat(listed).containsExactlyInAnyOrderElementsOf(CONSUMED.keySet());
  }

  private void assertRead(Reading reading, String example) {
    assertThatCode(() -> reading.read(json, example).forEach(Objects::requireNonNull))
        .doesNotThrowAnyException();
  }

  private static Stream<Object> debtor(ObjectMapper json, String text) throws IOException {
    var it = json.readValue(text, LedgerMessages.DebtorMessage.class).toDebtor();
    return Stream.of(
        it.id(), it.reference(), it.kind(), it.name(), it.language(), it.country(), it.terms());
  }

  private static Stream<Object> assigned(ObjectMapper json, String text) throws IOException {
    return Stream.of(json.readValue(text, LedgerMessages.AssignedMessage.class).invoiceId());
  }

  private static Stream<Object> charges(
      UUID invoice, LocalDate on, List<ChargeMessages.ChargeItem> items) {
    return Stream.concat(
        Stream.of(invoice, on), items.stream().flatMap(it -> Stream.of(it.kind(), it.amount())));
  }

  private static Stream<Object> aCase(ObjectMapper json, String text) throws IOException {
    var it = json.readValue(text, CollectionsEvents.CaseMessage.class);
    return Stream.concat(it.invoices().stream(), Stream.of(it.caseId()));
  }

  private static ObjectMapper mapper() {
    ObjectMapper mapper =
        new ObjectMapper().registerModules(new JavaTimeModule(), new Jdk8Module());
    new JsonRules().customize(mapper);
    return mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }
}
