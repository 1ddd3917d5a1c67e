package org.encours.dunning.application.port;

import java.time.Instant;
import org.encours.dunning.domain.party.Creditor;

/** Sends e-mail. */
public interface MailTransport {

  /** How a try to send ended. */
  sealed interface Outcome {
    /** The server took responsibility for the message. */
    record Accepted() implements Outcome {}

    /** No server took it, for a reason that is not the addressee's; nothing has left. */
    record NotNow(String why) implements Outcome {}

    /** The server asks to try later: a full mailbox, greylisting; nothing has left. */
    record Deferred(String why) implements Outcome {}

    /** It never will: the address is wrong or refuses. */
    record Never(String why) implements Outcome {}

    /** The connection broke after the message was handed over: it may have left. */
    record Unknown(String why) implements Outcome {}
  }

  Outcome send(Creditor from, String to, String messageId, Letters.Written letter);

  /** Whether the server has taken a message before. */
  enum Trace {
    ACCEPTED,
    NOT_FOUND,
    /** Its list cannot be read at the moment. */
    NOT_NOW,
    /** There is no way to find out. */
    UNKNOWN
  }

  /**
   * @param since when the message was ordered: it cannot be among older ones
   */
  Trace trace(String messageId, Instant since);
}
