package org.encours.desk.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.desk.client.ServiceId.LEDGER;

import java.util.List;
import org.junit.jupiter.api.Test;

class CallTest {

  @Test
  void whatAPersonTypesCannotLeadElsewhere() {
    assertThat(Call.to(LEDGER, "/v1/debtors/{}", "../creditor?x=1").path())
        .isEqualTo("/v1/debtors/..%2Fcreditor%3Fx%3D1");
  }

  @Test
  void aParameterWithoutAValueIsLeftOut() {
    assertThat(Call.to(LEDGER, "/v1/invoices").with("status", "").with("limit", 5).path())
        .isEqualTo("/v1/invoices?limit=5");
  }

  @Test
  void severalReferencesGoInOneQuestion() {
    assertThat(Call.to(LEDGER, "/v1/debtors").withAll("references", List.of("A", "B", "A")).path())
        .isEqualTo("/v1/debtors?references=A%2CB");
  }
}
