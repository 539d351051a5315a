package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.platform.file.AtomicFile;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Writes a folder beside the target and renames it in the end. */
final class FolderSink implements BagSink {
  private final Path target;
  private final Path part;

  private FolderSink(Path target, Path part) {
    this.target = target;
    this.part = part;
  }

  static FolderSink at(Path target) throws IOException {
    var absolute = target.toAbsolutePath();
    if (Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    var part = absolute.resolveSibling("." + absolute.getFileName() + ".part");
    var sink = new FolderSink(absolute, part);
    sink.close();
    AtomicFile.createFolder(part);
    return sink;
  }

  @Override
  public OutputStream create(String name) throws IOException {
    var file = part.resolve(name);
    var folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new FilterOutputStream(Channels.newOutputStream(channel)) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
      }

      @Override
      public void close() throws IOException {
        if (channel.isOpen()) {
          channel.force(true);
        }
        super.close();
      }
    };
  }

  @Override
  public void commit() throws IOException {
    AtomicFile.move(part, target);
  }

  @Override
  public void close() throws IOException {
    if (Files.exists(part, LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(part, new Deletion());
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException error)
        throws IOException {
      if (error != null) {
        throw error;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
