package org.encours.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Mints tokens (JWT, RS256) that the services of this stack accept. */
final class Tokens {

  /** Who issues them; the services are told to accept this issuer and no other. */
  static final String ISSUER = "https://encours.local";

  static final List<String> ROLES =
      List.of("erp", "controller", "committee", "agency", "ops", "auditor");

  private static final Duration LIFE = Duration.ofHours(12);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final PrivateKey key;
  private final Clock clock;

  Tokens(PrivateKey key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  /** A token for twelve hours; an agency's names the agency too. */
  String mint(String role, String creditor, Optional<String> agency) {
    if (!ROLES.contains(role)) {
      throw new IllegalArgumentException(
          "There is no role %s; roles are %s".formatted(role, String.join(", ", ROLES)));
    }
    if (role.equals("agency") && agency.isEmpty()) {
      throw new IllegalArgumentException("An agency's token names the agency: --agency ID");
    }
    var now = clock.instant();
    var claims = new LinkedHashMap<String, Object>();
    claims.put("iss", ISSUER);
    claims.put("sub", role + "@" + creditor);
    claims.put("upn", role + "@" + creditor);
    claims.put("groups", List.of(role));
    claims.put("creditor", creditor);
    agency.ifPresent(id -> claims.put("agency", id));
    claims.put("iat", now.getEpochSecond());
    claims.put("exp", now.plus(LIFE).getEpochSecond());
    claims.put("jti", UUID.randomUUID().toString());
    return signed(part(Map.of("alg", "RS256", "typ", "JWT")) + "." + part(claims));
  }

  private static String part(Map<String, Object> content) {
    try {
      return encoded(JSON.writeValueAsString(content).getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String signed(String content) {
    try {
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update(content.getBytes(StandardCharsets.US_ASCII));
      return content + "." + encoded(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
