struct FuzzBench {
    init(_ arguments: inout Arguments) throws {}

    func run() throws {}
}
