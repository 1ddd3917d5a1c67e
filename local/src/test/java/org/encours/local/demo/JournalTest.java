package org.encours.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JournalTest {

  private final Journal journal = new Journal(Set.of("C-1"));

  @Test
  void sumsDebitsLessCredits() throws Exception {
    journal.add(posting("C-1", "100.00"));
    journal.add(posting("C-1", "20.50"));

    assertThat(journal.sum("RECEIVABLES")).isEqualByComparingTo("120.50");
    assertThat(journal.postings()).isEqualTo(2);
    assertThat(journal.unbalanced()).isZero();
  }

  @Test
  void leavesOutWhatAPersonTriedWithAnotherDebtor() throws Exception {
    journal.add(posting("C-1", "100.00"));
    journal.add(posting("DUPONT", "121.00"));

    assertThat(journal.sum("RECEIVABLES")).isEqualByComparingTo("100.00");
    assertThat(journal.postings()).isEqualTo(1);
  }

  private static JsonNode posting(String debtor, String amount) throws Exception {
    return new ObjectMapper()
        .readTree(
            """
            {"debtor": "%s", "lines": [
              {"account": "RECEIVABLES", "kind": "INVOICED", "debit": {"amount": "%s", "currency": "EUR"}},
              {"account": "REVENUE", "kind": "INVOICED", "credit": {"amount": "%s", "currency": "EUR"}}]}
            """
                .formatted(debtor, amount, amount));
  }
}
