package org.encours.collections.adapter.out.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.encours.kernel.CreditorId;

/**
 * A token by which this service reads for one creditor, and for some minutes only: an auditor's,
 * who may read everything and change nothing. Its public half is made known to the other services
 * like that of any issuer.
 */
final class ServiceToken {

  private static final Duration LIFE = Duration.ofMinutes(5);

  private final String issuer;
  private final PrivateKey key;

  ServiceToken(String issuer, Path pem) {
    this.issuer = issuer;
    this.key = read(pem);
  }

  String of(CreditorId creditor, Instant now) {
    String claims =
        """
        {"iss":"%s","sub":"collections-service","upn":"collections-service","groups":["auditor"],\
        "creditor":"%s","iat":%d,"exp":%d,"jti":"%s"}\
        """
            .formatted(
                issuer,
                creditor,
                now.getEpochSecond(),
                now.plus(LIFE).getEpochSecond(),
                UUID.randomUUID());
    String content = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + encoded(claims);
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update(content.getBytes(StandardCharsets.US_ASCII));
      return content + "." + encoded(signature.sign());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has SHA256withRSA", impossible);
    }
  }

  private static PrivateKey read(Path file) {
    try {
      String pem = Files.readString(file).replaceAll("-----[A-Z ]+-----", "");
      return KeyFactory.getInstance("RSA")
          .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the key of service tokens cannot be read", unreadable);
    } catch (GeneralSecurityException damaged) {
      throw new IllegalStateException("the key of service tokens is damaged", damaged);
    }
  }

  private static String encoded(String text) {
    return encoded(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
