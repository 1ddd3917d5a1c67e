package org.encours.collections.adapter.out.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.encours.collections.domain.agency.WebhookKey;

/**
 * Signatures as the Standard Webhooks specification has them: HMAC-SHA256 over id, time and body,
 * one for each key that signs, so that a receiver may know either while keys change.
 */
final class WebhookSignature {

  private WebhookSignature() {}

  static String of(List<WebhookKey> keys, String id, Instant at, String body) {
    String signed = id + "." + at.getEpochSecond() + "." + body;
    return keys.stream()
        .map(key -> "v1," + hmac(Base64.getDecoder().decode(key.secret()), signed))
        .collect(Collectors.joining(" "));
  }

  private static String hmac(byte[] secret, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
