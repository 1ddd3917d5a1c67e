package org.encours.risk.adapter.in.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.encours.platform.json.JsonRules;
import org.encours.testkit.Contracts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every event that is consumed can be read, also with fields added later. */
class ConsumedEventsTest {

  private static final Map<String, Class<?>> CONSUMED =
      Map.ofEntries(
          Map.entry("debtor.registered.v1", InvoiceMessages.DebtorMessage.class),
          Map.entry("debtor.changed.v1", InvoiceMessages.DebtorMessage.class),
          Map.entry("debtor.credit-changed.v1", InvoiceMessages.CreditMessage.class),
          Map.entry("debtor.erased.v1", InvoiceMessages.ErasedMessage.class),
          Map.entry("invoice.issued.v1", InvoiceMessages.IssuedMessage.class),
          Map.entry("invoice.payment-allocated.v1", InvoiceMessages.AllocatedMessage.class),
          Map.entry("invoice.payment-reversed.v1", InvoiceMessages.ReversedMessage.class),
          Map.entry("invoice.credited.v1", InvoiceMessages.CreditedMessage.class),
          Map.entry("invoice.written-off.v1", InvoiceMessages.WrittenOffMessage.class),
          Map.entry("invoice.write-off-reversed.v1", InvoiceMessages.ReversedMessage.class),
          Map.entry("invoice.disputed.v1", InvoiceMessages.DisputedMessage.class),
          Map.entry("invoice.dispute-resolved.v1", InvoiceMessages.ResolvedMessage.class),
          Map.entry("dunning.reminder-sent.v1", DunningRoutes.ReminderMessage.class),
          Map.entry("dunning.promise-kept.v1", DunningRoutes.PromiseMessage.class),
          Map.entry("dunning.promise-broken.v1", DunningRoutes.PromiseMessage.class));

  /** What a fact cannot do without; the rest of a message may be absent. */
  private static final Map<Class<?>, String> OPTIONAL =
      Map.of(
          InvoiceMessages.DebtorMessage.class, "parent",
          InvoiceMessages.IssuedMessage.class, "instalments orderReference");

  private final ObjectMapper json = mapper();

  @TestFactory
  Stream<DynamicTest> everyExampleIsRead() {
    return CONSUMED.entrySet().stream()
        .flatMap(
            entry ->
                Contracts.examples(entry.getKey()).stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                entry.getKey(), () -> read(entry.getValue(), example))));
  }

  private void read(Class<?> message, String example) throws Exception {
    ObjectNode later = (ObjectNode) json.readTree(example);
    later.put("addedNextYear", true);
    Object read = json.readValue(json.writeValueAsBytes(later), message);
    for (var component : message.getRecordComponents()) {
      boolean optional =
          Arrays.asList(OPTIONAL.getOrDefault(message, "").split(" "))
              .contains(component.getName());
      if (!optional) {
        assertThat(component.getAccessor().invoke(read)).as(component.getName()).isNotNull();
      }
    }
  }

  private static ObjectMapper mapper() {
    ObjectMapper mapper =
        new ObjectMapper().registerModules(new JavaTimeModule(), new Jdk8Module());
    new JsonRules().customize(mapper);
    return mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }
}
