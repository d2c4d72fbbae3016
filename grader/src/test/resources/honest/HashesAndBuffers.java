import java.nio.*;
import java.nio.charset.*;
import java.security.*;
import java.util.*;
import java.util.zip.*;

class HashesAndBuffers {
    byte[] run(byte[] data) throws NoSuchAlgorithmException {
        CRC32 crc = new CRC32();
        crc.update(data);
        ByteBuffer buffer = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN).putLong(crc.getValue());
        buffer.flip();
        IntBuffer ints = buffer.asIntBuffer();
        String text = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(data));
        return (text + ints.remaining() + Charset.defaultCharset()).getBytes(StandardCharsets.UTF_8);
    }
}
