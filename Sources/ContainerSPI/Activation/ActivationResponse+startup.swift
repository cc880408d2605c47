import JSONSupport

extension ActivationResponse {
    /// The response of an activation whose container could not be used.
    ///
    /// A failed pull is the developer's affair only when the image is the developer's own; users are told nothing else
    /// about the platform's inside than that there were no resources.
    public init(containerError error: ContainerError, image: ImageName, userProvidedImage: Bool) {
        switch error.code {
        case .initializationFailed(_, let response):
            self = response
        case .imagePullFailed where userProvidedImage:
            self = .developerError(.string(ActivationMessages.imagePullFailed(image.description)))
        default:
            self = .whiskError(.string(ActivationMessages.noResources))
        }
    }
}
