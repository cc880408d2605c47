import JSONSupport

extension ActivationResponse {
    /// The response of an activation whose container could not be used.
    ///
    /// A failed pull is a developer error only if the image is the developer's own. In every other case users learn only
    /// that there were no resources, because causes inside the platform are not theirs to repair.
    ///
    /// - Parameters:
    ///   - error: the error of the container or its factory.
    ///   - image: the image of the container.
    ///   - isUserProvided: whether the image comes from a user.
    public init(containerError error: ContainerError, image: ImageName, isUserProvided: Bool) {
        if error.code == .initializationFailed, let response = error.response {
            self = response
        } else if error.code == .imagePullFailed, isUserProvided {
            self = .developerError(.string(ActivationMessages.imagePullFailed(image.description)))
        } else {
            self = .whiskError(.string(ActivationMessages.noResources))
        }
    }
}
