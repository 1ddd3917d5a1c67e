package org.encours.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  @TempDir private Path folder;
  private Tokens tokens;

  @BeforeEach
  void makeKeys() {
    tokens = new Tokens(new Secrets(folder).privateKey(), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Test
  void aTokenSaysWhoForHowLong() throws Exception {
    var claims = claims(tokens.mint("controller", "acme-be", Optional.empty()));
    assertThat(claims.path("iss").asText()).isEqualTo("https://encours.local");
    assertThat(claims.path("groups").path(0).asText()).isEqualTo("controller");
    assertThat(claims.path("creditor").asText()).isEqualTo("acme-be");
    assertThat(claims.has("agency")).isFalse();
    assertThat(claims.path("exp").asLong())
        .isEqualTo(NOW.plus(Duration.ofHours(12)).getEpochSecond());
  }

  @Test
  void theTokenOfAnAgencyNamesIt() throws Exception {
    var claims = claims(tokens.mint("agency", "acme-be", Optional.of("fairco")));
    assertThat(claims.path("agency").asText()).isEqualTo("fairco");
  }

  @Test
  void anAgencysTokenWithoutAgencyIsNotMinted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tokens.mint("agency", "acme-be", Optional.empty()));
  }

  @Test
  void anUnknownRoleIsNotMinted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tokens.mint("boss", "acme-be", Optional.empty()))
        .withMessageContaining("controller");
  }

  @Test
  void thePublicKeyThatServicesGetVerifiesTheSignature() throws Exception {
    var parts = tokens.mint("erp", "acme-be", Optional.empty()).split("\\.");
    var pem = Files.readString(new Secrets(folder).publicKey()).replaceAll("-----[A-Z ]+-----", "");
    var key =
        KeyFactory.getInstance("RSA")
            .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
    var signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(key);
    signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
    assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
  }

  private static JsonNode claims(String token) throws Exception {
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
  }
}
