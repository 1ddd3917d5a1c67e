package org.encours.collections.domain.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One file of a dossier.
 *
 * @param name its path in the archive
 */
public record Piece(String name, String content) {

  public byte[] bytes() {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  String sha256() {
    return sha256(bytes());
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
