package org.encours.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** Runs in Kafka's own JVM: formats the storage once, then serves until it is told to end. */
final class KafkaNode {

  private KafkaNode() {}

  /** Arguments: the settings file, and the file to write once clients are served. */
  public static void main(String[] arguments) throws Exception {
    var file = Path.of(arguments[0]);
    var settings = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      settings.load(reader);
    }
    format(file, Path.of(settings.getProperty("log.dirs")));
    var server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    server.startup();
    Files.writeString(Path.of(arguments[1]), Long.toString(ProcessHandle.current().pid()));
    server.awaitShutdown();
  }

  private static void format(Path settings, Path data) {
    if (Files.exists(data.resolve("meta.properties"))) {
      return;
    }
    var code =
        StorageTool.execute(
            new String[] {
              "format",
              "--cluster-id",
              Uuid.randomUuid().toString(),
              "--config",
              settings.toString(),
              "--ignore-formatted"
            },
            System.out);
    if (code != 0) {
      throw new IllegalStateException("ERROR the storage cannot be formatted");
    }
  }
}
