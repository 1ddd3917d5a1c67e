package org.encours.collections.domain.cases;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The kinds of files that may go with a message: papers, pictures and plain text. What a file is
 * says its beginning, not its name.
 */
public enum MediaType {
  PDF("application/pdf"),
  PNG("image/png"),
  JPEG("image/jpeg"),
  TEXT("text/plain");

  private final String name;

  MediaType(String name) {
    this.name = name;
  }

  /** As it is written in a header. */
  public String wire() {
    return name;
  }

  /** Empty for anything that may not be sent. */
  public static Optional<MediaType> of(byte[] bytes) {
    if (begins(bytes, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
      return Optional.of(PDF);
    }
    if (begins(bytes, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a})) {
      return Optional.of(PNG);
    }
    if (begins(bytes, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff})) {
      return Optional.of(JPEG);
    }
    return text(bytes) ? Optional.of(TEXT) : Optional.empty();
  }

  private static boolean begins(byte[] bytes, byte[] with) {
    return bytes.length >= with.length
        && java.util.Arrays.equals(bytes, 0, with.length, with, 0, with.length);
  }

  /** UTF-8 without control characters other than tabs and ends of lines. */
  private static boolean text(byte[] bytes) {
    try {
      return bytes.length > 0
          && StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes))
              .chars()
              .allMatch(c -> !Character.isISOControl(c) || c == '\t' || c == '\n' || c == '\r');
    } catch (CharacterCodingException other) {
      return false;
    }
  }
}
