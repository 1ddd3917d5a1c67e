package org.encours.platform.events;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** An event of ours as it came from the broker. */
record ReceivedEvent(EventEnvelope envelope, ConsumerRecord<String, byte[]> record) {}
