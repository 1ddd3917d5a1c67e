package org.encours.desk.client;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.encours.kernel.Money;

/** Reads and writes amounts as the contract does: a decimal string and a currency. */
final class AmountModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  AmountModule() {
    addDeserializer(Money.class, new Reader());
    addSerializer(Money.class, new Writer());
  }

  private static final class Reader extends StdDeserializer<Money> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      JsonNode money = parser.readValueAsTree();
      return Money.of(money.path("amount").asText(), money.path("currency").asText());
    }
  }

  private static final class Writer extends StdSerializer<Money> {
    private static final long serialVersionUID = 1L;

    Writer() {
      super(Money.class);
    }

    @Override
    public void serialize(Money money, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeStartObject();
      out.writeStringField("amount", money.amount().toPlainString());
      out.writeStringField("currency", money.currency().getCurrencyCode());
      out.writeEndObject();
    }
  }
}
