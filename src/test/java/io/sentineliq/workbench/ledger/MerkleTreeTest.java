package io.sentineliq.workbench.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** RFC 6962 and 9162: known roots and paths, and every proof of every small tree. */
class MerkleTreeTest {

  private static final TreeHasher HASHER = new TreeHasher();

  /** The inputs and roots of the reference implementation of RFC 6962. */
  private static final List<String> INPUTS =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static final List<String> ROOTS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  @Test
  void rootsAreThoseOfTheReferenceImplementation() {
    var leaves = INPUTS.stream().map(hex -> leaf(HexFormat.of().parseHex(hex))).toList();
    var growing = new GrowingTree();
    for (var size = 0; size <= leaves.size(); size++) {
      assertThat(tree(leaves).root(size).hex()).isEqualTo(ROOTS.get(size));
      assertThat(growing.root().hex()).isEqualTo(ROOTS.get(size));
      if (size < leaves.size()) {
        growing.add(leaves.get(size));
      }
    }
  }

  @Test
  void pathsAreThoseOfTheRfcsExample() {
    var d = IntStream.range(0, 7).mapToObj(i -> leaf(new byte[] {(byte) i})).toList();
    var tree = tree(d);
    var g = HASHER.node(d.get(0), d.get(1));
    var h = HASHER.node(d.get(2), d.get(3));
    var i = HASHER.node(d.get(4), d.get(5));
    var j = d.get(6);
    var k = HASHER.node(g, h);
    var l = HASHER.node(i, j);
    assertThat(tree.inclusion(0, 7).path()).containsExactly(d.get(1), h, l);
    assertThat(tree.inclusion(3, 7).path()).containsExactly(d.get(2), g, l);
    assertThat(tree.inclusion(4, 7).path()).containsExactly(d.get(5), j, k);
    assertThat(tree.inclusion(6, 7).path()).containsExactly(i, k);
    assertThat(tree.consistency(3, 7).path()).containsExactly(d.get(2), d.get(3), g, l);
    assertThat(tree.consistency(4, 7).path()).containsExactly(l);
    assertThat(tree.consistency(6, 7).path()).containsExactly(i, j, k);
  }

  @Test
  void everyEntryOfEverySmallTreeIsProvedAndNoOtherOne() {
    var leaves = leaves(70);
    var tree = tree(leaves);
    for (var size = 1; size <= leaves.size(); size++) {
      var root = tree.root(size);
      for (var index = 0; index < size; index++) {
        var proof = tree.inclusion(index, size);
        assertThat(proof.rootFrom(leaves.get(index))).contains(root);
        assertThat(proof.rootFrom(leaf(new byte[] {99}))).isNotEqualTo(java.util.Optional.of(root));
        var moved = new InclusionProof((index + 1) % size, size, proof.path());
        if (size > 1) {
          assertThat(moved.rootFrom(leaves.get(index))).isNotEqualTo(java.util.Optional.of(root));
        }
      }
    }
  }

  @Test
  void everyGrowthOfEverySmallTreeIsProvedAndNoOtherOne() {
    var leaves = leaves(70);
    var tree = tree(leaves);
    var forged = HASHER.leaf(new byte[] {7});
    for (var size = 1; size <= leaves.size(); size++) {
      for (var old = 0; old <= size; old++) {
        var proof = tree.consistency(old, size);
        assertThat(proof.proves(tree.root(old), tree.root(size))).isTrue();
        assertThat(proof.proves(forged, tree.root(size))).isFalse();
        if (old > 0) {
          assertThat(proof.proves(tree.root(old), forged)).isFalse();
        }
        for (var i = 0; i < proof.path().size(); i++) {
          var broken = new ArrayList<>(proof.path());
          broken.set(i, forged);
          assertThat(
                  new ConsistencyProof(old, size, broken).proves(tree.root(old), tree.root(size)))
              .isFalse();
        }
      }
    }
  }

  @Test
  void aLeafNeverPassesForANode() {
    var left = leaf(new byte[] {1});
    var right = leaf(new byte[] {2});
    var both = new byte[2 * TreeHash.BYTES];
    System.arraycopy(left.bytes(), 0, both, 0, TreeHash.BYTES);
    System.arraycopy(right.bytes(), 0, both, TreeHash.BYTES, TreeHash.BYTES);
    assertThat(leaf(both)).isNotEqualTo(HASHER.node(left, right));
  }

  private static List<TreeHash> leaves(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> leaf(("entry " + i).getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  private static TreeHash leaf(byte[] entry) {
    return HASHER.leaf(entry);
  }

  private static MerkleTree tree(List<TreeHash> leaves) {
    var growing = new GrowingTree();
    var nodes = new HashMap<TreeNode, TreeHash>();
    for (var leaf : leaves) {
      var completed = growing.add(leaf);
      for (var height = 0; height < completed.size(); height++) {
        nodes.put(new TreeNode(growing.size() - 1, height), completed.get(height));
      }
    }
    return new MerkleTree(wanted -> Map.copyOf(nodes));
  }
}
