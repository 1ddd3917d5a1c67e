package org.encours.platform.rest;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Documents money as it is on the wire and not as the record happens to look. */
final class MoneySchema {

  private MoneySchema() {}

  static void describeIn(Components components) {
    if (components.getSchemas() != null && components.getSchemas().containsKey("Money")) {
      components.addSchema(
          "Money",
          OASFactory.createSchema()
              .addType(Schema.SchemaType.OBJECT)
              .description("An exact amount at its currency's own scale")
              .addProperty("amount", text("1234.50"))
              .addProperty("currency", text("EUR"))
              .addRequired("amount")
              .addRequired("currency"));
    }
  }

  private static Schema text(String example) {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING).addExample(example);
  }
}
