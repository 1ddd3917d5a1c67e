package org.encours.collections.domain.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * One file of a dossier.
 *
 * @param name its path in the archive
 */
public record Exhibit(String name, byte[] bytes) {

  public Exhibit(String name, String text) {
    this(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The content of a file that is text. */
  public String content() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  public String sha256() {
    return sha256(bytes);
  }

  /** The fingerprint of bytes, as 64 hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Exhibit piece
        && name.equals(piece.name)
        && Arrays.equals(bytes, piece.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(bytes);
  }
}
