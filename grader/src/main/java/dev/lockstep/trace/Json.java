package dev.lockstep.trace;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Records and sealed interfaces as one line of JSON each, and back; an alternative of a sealed
/// interface carries its name in the property `is`.
public final class Json {
    private static final String NAME = "is";
    private static final Gson GSON =
            new GsonBuilder()
                    .disableHtmlEscaping()
                    .registerTypeAdapterFactory(new SealedAdapters())
                    .create();

    private Json() {}

    /// The value as one line.
    public static <T> String line(T value, Class<T> type) {
        return GSON.toJson(value, type);
    }

    /// The value that the line stands for.
    ///
    /// @throws IllegalArgumentException if the line is not one of `type`
    public static <T> T parse(String line, Class<T> type) {
        try {
            T value = GSON.fromJson(line, type);
            if (value == null) {
                throw new IllegalArgumentException("empty line, expected " + type.getSimpleName());
            }
            return value;
        } catch (RuntimeException e) {
            // Gson's own complaint, or that of a record about what it was given.
            throw new IllegalArgumentException("not a " + type.getSimpleName(), e);
        }
    }

    /// Adapters that write an alternative's name first and choose by it when reading.
    private static final class SealedAdapters implements TypeAdapterFactory {
        @Override
        public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> token) {
            Class<?> raw = token.getRawType();
            return raw.isInterface() && raw.isSealed() ? new Alternatives<>(gson, raw) : null;
        }
    }

    private static final class Alternatives<T> extends TypeAdapter<T> {
        private final Gson gson;
        private final TypeAdapter<JsonElement> elements;
        private final Map<String, Class<?>> byName = new HashMap<>();

        Alternatives(Gson gson, Class<?> sealed) {
            this.gson = gson;
            this.elements = gson.getAdapter(JsonElement.class);
            Arrays.stream(sealed.getPermittedSubclasses())
                    .forEach(type -> byName.put(type.getSimpleName(), type));
        }

        @Override
        public void write(JsonWriter out, @Nullable T value) throws IOException {
            if (value == null) {
                out.nullValue();
                return;
            }
            JsonObject object = new JsonObject();
            object.addProperty(NAME, value.getClass().getSimpleName());
            gson.toJsonTree(value, value.getClass())
                    .getAsJsonObject()
                    .entrySet()
                    .forEach(entry -> object.add(entry.getKey(), entry.getValue()));
            elements.write(out, object);
        }

        @Override
        @SuppressWarnings("unchecked") // byName holds the alternatives of T
        public T read(JsonReader in) throws IOException {
            JsonObject object = elements.read(in).getAsJsonObject();
            Class<?> type = byName.get(object.get(NAME).getAsString());
            if (type == null) {
                throw new JsonParseException("unknown alternative " + object.get(NAME));
            }
            return (T) gson.fromJson(object, type);
        }
    }
}
