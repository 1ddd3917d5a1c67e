package org.encours.platform.retention;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** This service's register of what it keeps of people. */
@Singleton
class RetentionRegister {

  private static final String FILE = "/retention-register.json";

  /**
   * @param service whose register it is
   * @param debtor finds the id of a debtor by the creditor and the reference, as SQL
   * @param tables children before their parents
   */
  private record Content(String service, String debtor, List<RetentionRule> tables) {}

  private final Content content;

  RetentionRegister(ObjectMapper json) {
    this.content = read(json);
  }

  private static Content read(ObjectMapper json) {
    try (var file = RetentionRegister.class.getResourceAsStream(FILE)) {
      return file == null
          ? new Content("none", "SELECT NULL::uuid WHERE ? = ?", List.of())
          : json.readValue(file, Content.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(FILE + " cannot be read", unreadable);
    }
  }

  String service() {
    return content.service();
  }

  String debtor() {
    return content.debtor();
  }

  List<RetentionRule> tables() {
    return content.tables();
  }
}
