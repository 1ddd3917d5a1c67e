package org.encours.desk.shell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What a token says about its person. It is read to show the right pages and checked by none but
 * the services, which verify each call.
 *
 * @param token as it is sent to the services
 */
record Bearer(String token, String user, String creditor, List<String> roles, Instant until) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Optional<Bearer> read(String token) {
    String[] parts = token.split("\\.");
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
      List<String> roles = new ArrayList<>();
      claims.path("groups").forEach(group -> roles.add(group.asText()));
      return Optional.of(
          new Bearer(
              token,
              claims.path("upn").asText(claims.path("sub").asText()),
              claims.path("creditor").asText(),
              List.copyOf(roles),
              Instant.ofEpochSecond(claims.path("exp").asLong())));
    } catch (IOException | IllegalArgumentException forged) {
      return Optional.empty();
    }
  }
}
