package org.encours.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithServers
@WithTestResource(WithMailbox.class)
class PrintBatchIT {

  @Test
  void aDaysLettersComeWithAManifestThatProvesEach() throws Exception {
    Api api = new Api("print");
    Ledger ledger = Ledger.of("print", "BE", "SME");
    UUID byPost = ledger.debtor("C-1", "COMPANY", "nl", "BE", null);
    UUID byMail = ledger.debtor("C-2", "COMPANY", "nl", "BE", "mail@b.example");
    UUID letter = ledger.invoice(byPost, "C-1", "F-1", "2026-05-01", "2026-05-31", "100.00");
    UUID mail = ledger.invoice(byMail, "C-2", "F-2", "2026-05-01", "2026-05-31", "100.00");
    api.awaitInvoice(letter);
    api.awaitInvoice(mail);
    api.run("2026-06-03");
    String id = api.reminders(letter).getString("items[0].id");

    Map<String, byte[]> batch = batch(api, "2026-06-03", "");

    assertThat(batch).containsOnlyKeys("manifest.csv", id + ".pdf");
    String sha256 =
        HexFormat.of()
            .formatHex(MessageDigest.getInstance("SHA-256").digest(batch.get(id + ".pdf")));
    assertThat(new String(batch.get("manifest.csv"), StandardCharsets.UTF_8))
        .isEqualTo(
            "\"file\",\"reminder\",\"debtor\",\"channel\",\"recipient\",\"sentOn\",\"sha256\"\r\n"
                + "\"%1$s.pdf\",\"%1$s\",\"C-1\",\"LETTER\",".formatted(id)
                + "\"Drukkerij Van Damme, Nieuwpoortsesteenweg 118, 8400 Oostende\","
                + "\"2026-06-03\",\"%s\"\r\n".formatted(sha256));
    assertThat(batch(api, "2026-06-03", "?channel=REGISTERED_LETTER"))
        .containsOnlyKeys("manifest.csv");
    assertThat(batch(new Api("somebody-else"), "2026-06-03", "")).containsOnlyKeys("manifest.csv");
    api.controller().get("/v1/print-batches/2026-06-03?channel=EMAIL").then().statusCode(422);
  }

  private static Map<String, byte[]> batch(Api api, String day, String query) throws IOException {
    byte[] zip =
        api.controller()
            .get("/v1/print-batches/" + day + query)
            .then()
            .statusCode(200)
            .contentType("application/zip")
            .extract()
            .asByteArray();
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }
}
