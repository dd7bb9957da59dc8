/// How long tests let a peer take: forever, in effect.
///
/// It only guards against one that hangs, since a test may wait long for its turn when many run at once.
let patience = Duration.seconds(600)
