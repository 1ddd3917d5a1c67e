package org.encours.collections.adapter.in.kafka;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import java.util.stream.Stream;
import org.encours.kernel.CreditorId;
import org.encours.platform.json.JsonRules;
import org.encours.testkit.Contracts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every event that is consumed becomes a fact, also with fields added later. */
class ConsumedEventsTest {

  /** Reads a message and makes of it what the use cases take. */
  private interface Reading {
    Object read(ObjectMapper json, String example) throws Exception;
  }

  private static final CreditorId ACME = new CreditorId("acme-be");

  private static final Map<String, Reading> CONSUMED =
      Map.ofEntries(
          Map.entry(
              "dunning.handoff-requested.v1",
              (json, text) -> json.readValue(text, HandoffRequestedMessage.class).request(ACME)),
          Map.entry(
              "creditor.changed.v1",
              (json, text) ->
                  json.readValue(text, InvoiceMessages.CreditorChanged.class).file(ACME)),
          Map.entry(
              "debtor.registered.v1",
              (json, text) -> json.readValue(text, InvoiceMessages.DebtorChanged.class).file()),
          Map.entry(
              "debtor.changed.v1",
              (json, text) -> json.readValue(text, InvoiceMessages.DebtorChanged.class).file()),
          Map.entry(
              "debtor.credit-changed.v1",
              (json, text) -> json.readValue(text, InvoiceMessages.CreditChanged.class).credit()),
          Map.entry(
              "debtor.erased.v1",
              (json, text) -> json.readValue(text, InvoiceMessages.Erased.class).requestId()),
          Map.entry(
              "invoice.issued.v1",
              (json, text) -> json.readValue(text, InvoiceMessages.Issued.class).file()),
          Map.entry(
              "invoice.payment-allocated.v1",
              (json, text) -> json.readValue(text, InvoiceMessages.PaymentAllocated.class).open()),
          Map.entry(
              "invoice.payment-reversed.v1",
              (json, text) -> json.readValue(text, InvoiceMessages.PaymentReversed.class).open()),
          Map.entry(
              "invoice.credited.v1",
              (json, text) -> json.readValue(text, InvoiceMessages.Credited.class).open()),
          Map.entry(
              "invoice.written-off.v1",
              (json, text) -> json.readValue(text, InvoiceMessages.WrittenOff.class).left()),
          Map.entry(
              "invoice.write-off-reversed.v1",
              (json, text) -> json.readValue(text, InvoiceMessages.WriteOffReversed.class).open()),
          Map.entry(
              "invoice.disputed.v1",
              (json, text) -> json.readValue(text, InvoiceMessages.Disputed.class).dispute()),
          Map.entry(
              "invoice.dispute-resolved.v1",
              (json, text) ->
                  json.readValue(text, InvoiceMessages.DisputeResolved.class).outcome()),
          Map.entry(
              "invoice.assigned.v1",
              (json, text) -> json.readValue(text, InvoiceMessages.Assigned.class).assignee()),
          Map.entry(
              "invoice.reassigned.v1",
              (json, text) -> json.readValue(text, InvoiceMessages.Reassigned.class).why()),
          Map.entry(
              "invoice.evidence-added.v1",
              (json, text) ->
                  json.readValue(text, InvoiceMessages.EvidenceAdded.class).evidence()));

  private final ObjectMapper json = mapper();

  @TestFactory
  Stream<DynamicTest> everyExampleOfALedgerOrDunningEventIsRead() {
    return CONSUMED.entrySet().stream().flatMap(entry -> tests(entry.getKey(), entry.getValue()));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleOfAnAgencysReportIsRead() {
    return Contracts.allTypes("agency").stream()
        .flatMap(
            type ->
                tests(
                    type,
                    (mapper, text) ->
                        mapper.readValue(text, AgencyEvents.AgencyMessage.class).updateId()));
  }

  private Stream<DynamicTest> tests(String type, Reading reading) {
    return Contracts.examples(type).stream()
        .map(Contracts::withLaterField)
        .map(
            example ->
                DynamicTest.dynamicTest(
                    type,
                    () ->
                        assertThatCode(
                                () -> java.util.Objects.requireNonNull(reading.read(json, example)))
                            .doesNotThrowAnyException()));
  }

  private static ObjectMapper mapper() {
    ObjectMapper mapper =
        new ObjectMapper().registerModules(new JavaTimeModule(), new Jdk8Module());
    new JsonRules().customize(mapper);
    return mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }
}
