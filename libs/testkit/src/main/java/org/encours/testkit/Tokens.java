package org.encours.testkit;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;

/** Mints tokens for tests with a key of this run; services under test are told its public half. */
public final class Tokens {

  /** The issuer that services under test accept. */
  public static final String ISSUER = "https://encours.test";

  private static final KeyPair KEYS = newKeys();

  private Tokens() {}

  /** A token of one role for one creditor. */
  public static String of(String role, String creditor) {
    return sign(role, creditor, null, Duration.ofHours(1));
  }

  /** A token that soon is one no more. */
  public static String endingIn(Duration life, String role, String creditor) {
    return sign(role, creditor, null, life);
  }

  /** A token of a collection agency for one creditor's cases. */
  public static String ofAgency(String agency, String creditor) {
    return sign("agency", creditor, agency, Duration.ofHours(1));
  }

  /** PEM without line breaks, as configuration takes it. */
  static String publicKey() {
    return "-----BEGIN PUBLIC KEY-----"
        + Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded())
        + "-----END PUBLIC KEY-----";
  }

  private static String sign(String role, String creditor, String agency, Duration life) {
    var claims = Jwt.issuer(ISSUER).upn(role + "@" + creditor).groups(Set.of(role)).expiresIn(life);
    if (creditor != null) {
      claims.claim("creditor", creditor);
    }
    if (agency != null) {
      claims.claim("agency", agency);
    }
    return claims.sign(KEYS.getPrivate());
  }

  private static KeyPair newKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
