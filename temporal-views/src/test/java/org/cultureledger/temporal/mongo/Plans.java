package org.cultureledger.temporal.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.bson.Document;

/** How the server answers what the views ask it: notes each search for versions, and has it explained. */
final class Plans implements CommandListener {

    private final List<BsonDocument> finds = new CopyOnWriteArrayList<>();
    private final MongoClient client;
    private final String database;

    Plans(String connectionString, String database) {
        this.database = database;
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(connectionString))
                .addCommandListener(this)
                .build());
    }

    ViewDatabase views() {
        return new ViewDatabase(client, client.getDatabase(database));
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var command = event.getCommand();
        if (event.getCommandName().equals("find") && command.containsKey("sort")) finds.add(command.clone());
    }

    /** The plan that won, of every sorted search so far. */
    List<String> ofEveryFind() {
        return finds.stream()
                .map(find -> {
                    var asked = new BsonDocument("find", find.get("find"))
                            .append("filter", find.get("filter"))
                            .append("sort", find.get("sort"))
                            .append("limit", find.get("limit"));
                    return client.getDatabase(database)
                            .runCommand(new Document("explain", asked).append("verbosity", "queryPlanner"))
                            .get("queryPlanner", Document.class)
                            .get("winningPlan", Document.class)
                            .toJson();
                })
                .toList();
    }
}
