package org.encours.servers;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/** The one recipient behind every address; keeps a message to many addresses once. */
final class MailboxUser implements GreenMailUser {

  private final Mailbox mailbox;
  private final Set<MovingMessage> kept =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  MailboxUser(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  @Override
  public void deliver(MovingMessage message) {
    if (kept.add(message)) {
      deliver(message.getMessage());
    }
  }

  @Override
  public void deliver(MimeMessage message) {
    try {
      mailbox.keep(out -> write(message, out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(MimeMessage message, java.io.OutputStream out) throws IOException {
    try {
      message.writeTo(out);
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }

  @Override
  public String getEmail() {
    return "everybody@localhost";
  }

  @Override
  public String getLogin() {
    return getEmail();
  }

  @Override
  public String getPassword() {
    return "";
  }

  @Override
  public void setPassword(String password) {
    throw new UnsupportedOperationException("nobody logs in");
  }

  @Override
  public void authenticate(String password) throws UserException {
    throw new UserException("nobody logs in");
  }

  @Override
  public String getQualifiedMailboxName() {
    return getEmail();
  }

  @Override
  public void create() {
    // The mailbox is there before its user.
  }

  @Override
  public void delete() {
    mailbox.clear();
  }
}
