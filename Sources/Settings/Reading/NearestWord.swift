/// The number of letters to insert, remove, change or swap with their neighbour to turn one word into another.
private func editDistance(_ left: String, _ right: String) -> Int {
    let left = Array(left.utf8)
    let right = Array(right.utf8)
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in 0..<left.count {
        var current = [row + 1]
        for column in 0..<right.count {
            var distance = min(
                previous[column + 1] + 1, current[column] + 1,
                previous[column] + (left[row] == right[column] ? 0 : 1))
            if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                distance = min(distance, beforePrevious[column - 1] + 1)
            }
            current.append(distance)
        }
        beforePrevious = previous
        previous = current
    }
    return previous[right.count]
}

/// The candidate with the smallest edit distance to a word; the alphabetically first of several.
package func nearest(to word: String, among candidates: some Sequence<String>) -> (word: String, distance: Int)? {
    candidates.map { (word: $0, distance: editDistance(word, $0)) }
        .min { ($0.distance, $0.word) < ($1.distance, $1.word) }
}
