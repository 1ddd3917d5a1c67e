package org.encours.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.encours.kernel.CreditorId;
import org.encours.kernel.RefusedException;

/** What is written about an event that could not have its effect, whatever state it is in. */
final class DeadLetterDetails {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ERROR = 2_000;
  private static final int MOST_HEADERS = 50;
  private static final int LONGEST_HEADER = 2_000;

  private static final ObjectMapper JSON = new ObjectMapper();

  private DeadLetterDetails() {}

  static String place(ConsumerRecord<String, byte[]> record) {
    return record.topic() + "-" + record.partition() + "-" + record.offset();
  }

  /** A JSON object; what is more than any event of ours has is left out. */
  static byte[] headers(ConsumerRecord<String, byte[]> record) {
    Map<String, String> headers = new LinkedHashMap<>();
    record
        .headers()
        .forEach(
            header -> {
              String value = EventEnvelope.text(record.headers(), header.key());
              if (headers.size() < MOST_HEADERS && header.key().length() <= LONGEST_NAME) {
                headers.put(header.key(), cut(value, LONGEST_HEADER));
              }
            });
    try {
      return JSON.writeValueAsBytes(headers);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static Map<String, String> headers(byte[] written) throws IOException {
    return JSON.readValue(written, new TypeReference<>() {});
  }

  static byte[] key(ConsumerRecord<String, byte[]> record) {
    return record.key() == null
        ? null
        : cut(record.key(), LONGEST_HEADER).getBytes(StandardCharsets.UTF_8);
  }

  /** A name as PostgreSQL and the broker take it. */
  static String name(String text) {
    return cut(String.valueOf(text), LONGEST_NAME).replaceAll("[\\p{Cc}\\p{Cs}]", "?");
  }

  /** Classes and our own codes, never a message: that may repeat what was in the event. */
  static String words(Throwable error) {
    StringBuilder words = new StringBuilder();
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      words.append(words.isEmpty() ? "" : " <- ").append(cause.getClass().getSimpleName());
      words.append(
          switch (cause) {
            case MalformedEvent malformed -> ": " + malformed.getMessage();
            case RefusedException refused -> ": " + refused.reason().code();
            case SQLException failed -> ": SQLSTATE " + failed.getSQLState();
            default -> at(cause);
          });
    }
    return cut(words.toString(), LONGEST_ERROR);
  }

  /** Where in our own code it happened. */
  private static String at(Throwable cause) {
    for (StackTraceElement frame : cause.getStackTrace()) {
      if (frame.getClassName().startsWith("org.encours.")) {
        return " at "
            + frame.getClassName().replaceFirst("^.*\\.", "")
            + "."
            + frame.getMethodName()
            + ":"
            + frame.getLineNumber();
      }
    }
    return "";
  }

  static UUID uuid(String text) {
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }

  /** Empty when nobody can tell whose the event is. */
  static String creditor(String text) {
    try {
      return new CreditorId(text).value();
    } catch (IllegalArgumentException unknown) {
      return "";
    }
  }

  private static String cut(String text, int longest) {
    return text == null || text.length() <= longest ? text : text.substring(0, longest);
  }
}
