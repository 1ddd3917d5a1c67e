package org.encours.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Documents the house's own types as they are on the wire and not as the records happen to look.
 */
final class CommonSchemas {

  private CommonSchemas() {}

  static void describeIn(Components components) {
    replace(components, "Money", money());
    replace(components, "Sentence", sentence());
    components.addSchema("Problem", problem());
    if (has(components, "LocalTime")) {
      // Its usual example, 13:45:30.123456789, is a number to readers of YAML 1.1.
      components.getSchemas().get("LocalTime").setExamples(List.of("09:30"));
    }
  }

  private static boolean has(Components components, String name) {
    return components.getSchemas() != null && components.getSchemas().containsKey(name);
  }

  private static void replace(Components components, String name, Schema schema) {
    if (has(components, name)) {
      components.addSchema(name, schema);
    }
  }

  private static Schema money() {
    return object("An exact amount at its currency's own scale")
        .addProperty("amount", text("A decimal number with a point", "1234.50"))
        .addProperty("currency", text("ISO 4217", "EUR"))
        .required(List.of("amount", "currency"));
  }

  private static Schema sentence() {
    return object("What a machine concluded, to be said in any language")
        .addProperty("code", text("Stable name of what is said", "limit-exceeded"))
        .addProperty(
            "parameters",
            object("The data named in the text, in its order")
                .additionalPropertiesSchema(OASFactory.createSchema()))
        .addProperty("text", text("The whole sentence in English", "The limit is exceeded."))
        .required(List.of("code", "parameters", "text"));
  }

  private static Schema problem() {
    return object("RFC 9457 problem details")
        .addProperty(
            "type",
            text("What kind of problem it is; the address tells more", "/problems/invalid-input")
                .format("uri-reference"))
        .addProperty("title", text("The kind of problem in words", "Invalid input"))
        .addProperty(
            "status",
            OASFactory.createSchema()
                .addType(Schema.SchemaType.INTEGER)
                .description("The HTTP status")
                .addExample(422))
        .addProperty("detail", text("What went wrong this time", "The due date is no date."))
        .addProperty("instance", text("The path that was asked", "/v1/invoices"))
        .addProperty(
            "requestId", text("Names this request in our logs", "0193b2f0-6d1e-7c3a-9f52-8a4b"))
        .addProperty(
            "existing", text("Where to find what stands in the way", "/v1/invoices/0193b2f0"))
        .addProperty(
            "violations",
            OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .description("Each thing that is wrong with the request")
                .items(violation()))
        .required(List.of("type", "title", "status"));
  }

  private static Schema violation() {
    return object("One thing that is wrong")
        .addProperty("path", text("Where, as the caller wrote it", "lines[0].quantity"))
        .addProperty("message", text("What is wrong and what would be right", "must be positive"))
        .required(List.of("path", "message"));
  }

  private static Schema object(String description) {
    return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
  }

  private static Schema text(String description, String example) {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.STRING)
        .description(description)
        .addExample(example);
  }
}
