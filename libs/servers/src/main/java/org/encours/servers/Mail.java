package org.encours.servers;

import java.time.Instant;
import java.util.List;

/**
 * A message that was delivered to the mailbox.
 *
 * @param id its number in the mailbox, ascending in order of arrival
 * @param messageId the sender's Message-ID header, without angle brackets; empty when absent
 * @param recipients the To and Cc addresses
 * @param receivedAt when the mailbox accepted it
 * @param size bytes as received
 * @param text the plain text part, empty when there is none
 * @param html the HTML part, empty when there is none
 */
public record Mail(
    String id,
    String messageId,
    String from,
    List<String> recipients,
    String subject,
    Instant receivedAt,
    long size,
    String text,
    String html,
    List<Attachment> attachments) {

  /** A file that came with the message. */
  public record Attachment(String name, String contentType, byte[] content) {}
}
