package org.encours.invoice;

import io.quarkus.test.junit.QuarkusTest;
import org.encours.testkit.OpenApiContract;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithServers
class OpenApiIT {

  @Test
  void theServiceOffersWhatItsDocumentSays() {
    OpenApiContract.holds("invoice");
  }
}
