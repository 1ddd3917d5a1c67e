package org.encours.local;

import java.security.SecureRandom;
import java.util.Base64;

/** Leaves tokens for the desk under codes that it takes up once. */
final class EntryCodes {

  private static final int CODE_BYTES = 24;

  private final StackHome home;

  EntryCodes(StackHome home) {
    this.home = home;
  }

  /** The code under which the token waits. */
  String leave(String token) {
    byte[] random = new byte[CODE_BYTES];
    new SecureRandom().nextBytes(random);
    String code = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    Secrets.write(home.entryCodes().resolve(code), token);
    return code;
  }
}
