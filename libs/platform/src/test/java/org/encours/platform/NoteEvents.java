package org.encours.platform;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.encours.platform.events.EventRouter;
import org.encours.platform.events.Inbox;

@ApplicationScoped
public class NoteEvents {

  record SuggestedMessage(UUID id, String text) {}

  private final Inbox inbox;
  private final EventRouter router;

  NoteEvents(Inbox inbox, Notes notes) {
    this.inbox = inbox;
    this.router =
        inbox
            .router("sample")
            .on(
                "sample.suggested.v1",
                SuggestedMessage.class,
                (envelope, message) -> {
                  if (message.text().contains("poison")) {
                    throw new IllegalArgumentException("cannot digest this");
                  }
                  if (message.text().startsWith("reply to ")
                      && notes.count(message.text().substring(9)) == 0) {
                    throw new IllegalStateException("the note it replies to is not here yet");
                  }
                  notes.add(envelope.creditor(), message.id(), message.text());
                });
  }

  @Incoming("samples")
  @Blocking
  void on(ConsumerRecords<String, byte[]> records) {
    inbox.deliver(router, records);
  }
}
