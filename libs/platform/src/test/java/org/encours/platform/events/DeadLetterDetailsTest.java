package org.encours.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.encours.kernel.Refusal;
import org.encours.kernel.RefusedException;
import org.junit.jupiter.api.Test;

class DeadLetterDetailsTest {

  private record TooSad(String detail) implements Refusal {}

  @Test
  void whatIsWrittenAboutAnErrorRepeatsNothingOfTheEvent() {
    Throwable error =
        new IllegalStateException(
            "Alice Martin", new RefusedException(new TooSad("Alice Martin is sad")));
    assertThat(DeadLetterDetails.words(error))
        .contains("IllegalStateException at DeadLetterDetailsTest", "RefusedException: too-sad")
        .doesNotContain("Alice");
    assertThat(DeadLetterDetails.words(new MalformedEvent("header ce_id is missing")))
        .isEqualTo("MalformedEvent: header ce_id is missing");
  }

  @Property
  void anyKeyAndHeaderCanBeWrittenDownAndReadAgain(
      @ForAll byte[] key, @ForAll byte[] header, @ForAll String type) throws IOException {
    var record =
        new ConsumerRecord<>("t", 0, 0, new String(key, StandardCharsets.UTF_8), new byte[0]);
    record.headers().add("h", header);
    assertThat(DeadLetterDetails.key(record)).isNotNull();
    assertThat(DeadLetterDetails.headers(DeadLetterDetails.headers(record))).containsKey("h");
    assertThat(DeadLetterDetails.name(type)).doesNotContain("\0");
    assertThat(DeadLetterDetails.creditor(type)).matches("[a-z0-9-]*");
  }
}
